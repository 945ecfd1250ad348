package kontor.app.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.app.line.Subcommand;
import kontor.kernel.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor import KIND FILE… [--dry-run] [--map header=field,…] [--map-file FILE]`
@Command(name = "import")
public final class ImportLine implements Subcommand {

    @Parameters(index = "0", paramLabel = "KIND")
    String kind = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    List<String> files = new ArrayList<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--map", split = ",", paramLabel = "HEADER=FIELD")
    List<String> map = new ArrayList<>();

    @Option(names = "--map-file", paramLabel = "FILE")
    @Nullable
    String mapFile;

    @Override
    public int run(Line line) throws Stop, IOException, InterruptedException {
        return switch (kind) {
            case "customers" -> rows(line, RowKind.CUSTOMERS);
            case "suppliers" -> rows(line, RowKind.SUPPLIERS);
            case "complaints" -> rows(line, RowKind.COMPLAINTS);
            case "products" -> rows(line, RowKind.PRODUCTS);
            case "rates" -> fixed(line, RowKind.RATES);
            case "supplier-invoices" -> fixed(line, RowKind.SUPPLIER_INVOICES);
            case "retail" -> retail(line);
            case "bank" -> bank(line);
            case "bom", "adventureworks-bom", "adventureworks-products" -> works(line);
            case "vendors", "vendor-products", "vendor-orders" -> vendors(line);
            default -> throw Stop.usage("import.kind", kind);
        };
    }

    private int works(Line line) throws Stop, IOException, InterruptedException {
        if (!mapped(line).isEmpty()) throw Stop.usage("import.map.retail");
        int exit = 0;
        for (var name : files) {
            var file = line.file(name);
            exit = Math.max(
                    exit,
                    switch (kind) {
                        case "bom" -> new BomImport(line, file, dryRun).named();
                        case "adventureworks-bom" -> new BomImport(line, file, dryRun).theirs();
                        default -> WorksImport.products(line, file, dryRun);
                    });
        }
        return exit;
    }

    private int fixed(Line line, RowKind rows) throws Stop, IOException, InterruptedException {
        if (!mapped(line).isEmpty()) throw Stop.usage("import.map.retail");
        return rows(line, rows);
    }

    private int rows(Line line, RowKind rows) throws Stop, IOException, InterruptedException {
        int exit = 0;
        var map = mapped(line);
        for (var file : files) exit = Math.max(exit, new RowImport(line, rows, line.file(file), dryRun).run(map));
        return exit;
    }

    /// What `--map` says goes before what the file says: later pairs of a header win.
    private List<String> mapped(Line line) throws Stop {
        var all = new ArrayList<String>();
        if (mapFile != null) {
            var path = line.file(mapFile);
            try {
                for (var row : Files.readAllLines(path, StandardCharsets.UTF_8))
                    if (!row.isBlank() && !row.startsWith("#"))
                        all.add(row.replace("\uFEFF", "").strip());
            } catch (CharacterCodingException e) {
                throw Stop.refused(Text.of("import.map.utf8", path.getFileName().toString()));
            } catch (IOException e) {
                throw line.unreachable(path, e);
            }
        }
        all.addAll(map);
        return all;
    }

    /// Orders are two files: the orders, and their lines.
    private int vendors(Line line) throws Stop, IOException, InterruptedException {
        if (!mapped(line).isEmpty()) throw Stop.usage("import.map.retail");
        if (files.size() != (kind.equals("vendor-orders") ? 2 : 1)) throw Stop.usage("import.vendor.files");
        var taking = new VendorImport(line, dryRun);
        var first = line.file(files.getFirst());
        return switch (kind) {
            case "vendors" -> taking.vendors(first);
            case "vendor-products" -> taking.products(first);
            default -> taking.orders(first, line.file(files.getLast()));
        };
    }

    private int bank(Line line) throws Stop, InterruptedException, IOException {
        if (!map.isEmpty()) throw Stop.usage("import.map.retail");
        int exit = 0;
        for (var file : files) exit = Math.max(exit, new BankImport(line, line.file(file), dryRun).run());
        return exit;
    }

    private int retail(Line line) throws Stop, IOException, InterruptedException {
        if (!mapped(line).isEmpty()) throw Stop.usage("import.map.retail");
        var paths = new ArrayList<java.nio.file.Path>();
        for (var file : files) paths.add(line.file(file));
        return new RetailImport(line, paths, dryRun).run();
    }
}
