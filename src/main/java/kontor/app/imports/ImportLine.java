package kontor.app.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.app.line.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor import KIND FILE… [--dry-run] [--map header=field,…]`
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

    @Override
    public int run(Line line) throws Stop, IOException, InterruptedException {
        return switch (kind) {
            case "customers" -> rows(line, RowKind.CUSTOMERS);
            case "products" -> rows(line, RowKind.PRODUCTS);
            case "retail" -> retail(line);
            default -> throw Stop.usage("import.kind", kind);
        };
    }

    private int rows(Line line, RowKind rows) throws Stop, IOException, InterruptedException {
        int exit = 0;
        for (var file : files) exit = Math.max(exit, new RowImport(line, rows, line.file(file), dryRun).run(map));
        return exit;
    }

    private int retail(Line line) throws Stop, IOException, InterruptedException {
        if (!map.isEmpty()) throw Stop.usage("import.map.retail");
        var paths = new ArrayList<java.nio.file.Path>();
        for (var file : files) paths.add(line.file(file));
        return new RetailImport(line, paths, dryRun).run();
    }
}
