package kontor.app.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kontor.app.line.Exit;
import kontor.app.line.Line;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// Takes a file of columns of its own, between tabs and without a header, one command a row.
final class TabImport {

    /// What such a file holds.
    ///
    /// @param word    behind `import`
    /// @param command that takes a row
    /// @param columns that a row has, by the names of whoever wrote it
    /// @param key     the columns that make a row itself
    record Shape(String word, String command, List<String> columns, List<Integer> key) {}

    private final Line line;
    private final Shape shape;
    private final Path file;
    private final boolean dryRun;
    private final Pipeline pipeline;
    private final Set<String> seen = new HashSet<>();
    private long taken;
    private long again;

    TabImport(Line line, Shape shape, Path file, boolean dryRun) {
        this.line = line;
        this.shape = shape;
        this.file = file;
        this.dryRun = dryRun;
        this.pipeline = new Pipeline(line.office().company(), line.actor());
    }

    /// @param fields of the command, by a row's cells
    /// @return the exit code
    int run(Function<List<String>, Mapping.Read> fields) throws Stop, IOException, InterruptedException {
        try (var text = open(line, file);
                var refused = RefusedFile.beside(line, file, shape.columns());
                var progress = new Progress(line)) {
            var size = Files.size(file);
            long read = 0;
            long number = 0;
            for (var one = text.readLine(); one != null; one = text.readLine()) {
                number++;
                read += one.length() + 1L;
                if (!one.isBlank()) row(new CsvText.Row(number, cells(one)), fields, refused);
                progress.at(Math.min(read, size), size, taken + refused.count());
            }
            pipeline.settle();
            progress.close();
            return tell(refused);
        }
    }

    static BufferedReader open(Line line, Path file) throws Stop {
        try {
            Encoding.check(file);
            return Files.newBufferedReader(file);
        } catch (IOException e) {
            throw line.unreachable(file, e);
        }
    }

    static List<String> cells(String row) {
        return List.of(row.split("\t", -1));
    }

    private void row(CsvText.Row row, Function<List<String>, Mapping.Read> fields, RefusedFile refused)
            throws InterruptedException {
        if (row.cells().size() != shape.columns().size()) {
            refused.add(
                    row, Reason.of("cells", shape.columns().size(), row.cells().size()));
            return;
        }
        switch (fields.apply(row.cells())) {
            case Mapping.Read.Not(var reason) -> refused.add(row, reason);
            case Mapping.Read.Fields(var tree) -> {
                switch (Made.of(line.office().catalogue(), shape.command(), tree)) {
                    case Made.Bad(var reason) -> refused.add(row, reason);
                    case Made.Good(var command) -> {
                        var parts = shape.key().stream().map(row.cells()::get).toArray(String[]::new);
                        var key = OnceKey.of(shape.word(), parts);
                        if (!seen.add(key)) refused.add(row, Reason.of("changed"));
                        else if (dryRun) taken++;
                        else pipeline.send(command, key, answer -> heard(row, answer, refused));
                    }
                }
            }
        }
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
        if (refused.count() == 0) return Exit.DONE;
        line.say(Text.of("import.refused.see", refused.count(), refused.path().toString()));
        return Exit.REFUSED;
    }
}
