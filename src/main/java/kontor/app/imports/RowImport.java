package kontor.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.app.line.Exit;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// Takes a file of customers, products or complaints, one command a row.
final class RowImport {

    private final Line line;
    private final RowKind kind;
    private final Path file;
    private final boolean dryRun;
    private final Pipeline pipeline;
    private final Map<String, Long> seen = new HashMap<>();
    private long taken;
    private long again;

    RowImport(Line line, RowKind kind, Path file, boolean dryRun) {
        this.line = line;
        this.kind = kind;
        this.file = file;
        this.dryRun = dryRun;
        this.pipeline = new Pipeline(line.office().company(), line.actor());
    }

    /// @param map what `--map` says about headers
    /// @return the exit code
    int run(List<String> map) throws Stop, IOException, InterruptedException {
        var shape =
                line.office().catalogue().command(kind.command()).orElseThrow().shape();
        try (var text = open()) {
            var name = file.getFileName().toString();
            var headers = kind == RowKind.COMPLAINTS
                    ? ComplaintColumns.of(line, shape, name, text.header(), map)
                    : kind == RowKind.RATES
                            ? RateColumns.of(name, text.header())
                            : kind == RowKind.SUPPLIER_INVOICES
                                    ? InvoiceColumns.of(name, text.header())
                                    : Headers.of(name, text.header(), shape, map);
            try (var refused = RefusedFile.beside(line, file, text.header());
                    var progress = new Progress(line)) {
                rows(text, headers, refused, progress);
                pipeline.settle();
                progress.close();
                return tell(refused);
            }
        }
    }

    private CsvText open() throws Stop {
        try {
            return CsvText.open(file);
        } catch (IOException e) {
            throw line.unreachable(file, e);
        }
    }

    private void rows(CsvText text, Mapping headers, RefusedFile refused, Progress progress)
            throws Stop, IOException, InterruptedException {
        var size = Files.size(file);
        for (var row = text.next(); row.isPresent(); row = text.next()) {
            row(row.get(), text, headers, refused);
            progress.at(text.read(), size, taken + refused.count());
        }
    }

    private void row(CsvText.Row row, CsvText text, Mapping headers, RefusedFile refused) throws InterruptedException {
        var wanted = headers.width();
        if (row.cells().size() != wanted) {
            refused.add(row, Reason.of("cells", wanted, row.cells().size()));
            return;
        }
        switch (headers.read(row.cells(), text.decimalComma())) {
            case Mapping.Read.Not(var reason) -> refused.add(row, reason);
            case Mapping.Read.Fields(var fields) -> fields(row, fields, refused);
        }
    }

    private void fields(CsvText.Row row, Map<String, Object> fields, RefusedFile refused) throws InterruptedException {
        switch (Made.of(line.office().catalogue(), kind.command(), fields)) {
            case Made.Bad(var reason) -> refused.add(row, reason);
            case Made.Good(var command) -> {
                var key = kind.key(fields);
                if (dryRun) dry(row, key, fields, refused);
                else pipeline.send(command, key, answer -> heard(row, answer, refused));
            }
        }
    }

    /// What the file alone can tell: whether one of its own rows stands in the way.
    private void dry(CsvText.Row row, String key, Map<String, Object> fields, RefusedFile refused) {
        var before = seen.putIfAbsent(key + fields, row.line());
        var other = seen.putIfAbsent(key, row.line());
        if (before == null && other != null) refused.add(row, Reason.of("changed"));
        else taken++;
    }

    private void heard(CsvText.Row row, Pipeline.Answer answer, RefusedFile refused) {
        switch (answer) {
            case Pipeline.Answer.Done(var number, var before) -> {
                taken++;
                if (before) again++;
            }
            case Pipeline.Answer.Refused(var reason) ->
                refused.add(row, reason.code().equals(Reason.OTHER_CONTENT) ? Reason.of("changed") : reason);
        }
    }

    private int tell(RefusedFile refused) throws IOException {
        line.out().write("taken: " + taken + "\nagain: " + again + "\nrefused: " + refused.count() + "\n");
        if (dryRun) line.say("import.dry");
        if (refused.count() > 0)
            line.say(Text.of(
                    "import.refused.see", refused.count(), refused.path().toString()));
        return refused.count() > 0 ? Exit.REFUSED : Exit.DONE;
    }
}
