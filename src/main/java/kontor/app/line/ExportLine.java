package kontor.app.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kontor.kernel.Kinds;
import kontor.kernel.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor export journal [--from DATE] [--to DATE] FILE`
@Command(name = "export")
final class ExportLine implements Subcommand {

    @Parameters(index = "0", paramLabel = "KIND")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE")
    String file = "";

    @Option(names = "--from")
    Optional<String> from = Optional.empty();

    @Option(names = "--to")
    Optional<String> to = Optional.empty();

    @Override
    public int run(Line line) throws Stop, IOException {
        if (!kind.equals("journal")) throw Stop.usage("line.export.kind", kind);
        var export = new JournalExport(line, date("--from", from), date("--to", to));
        if (file.equals("-")) export.write(line.out());
        else whole(line, line.file(file), export);
        line.note("export", Map.of("kind", kind, "file", file));
        line.say("line.export.done", (long) export.vouchers());
        return Exit.DONE;
    }

    private static Optional<LocalDate> date(String option, Optional<String> came) throws Stop {
        if (came.isEmpty()) return Optional.empty();
        var date = Kinds.DATE.read(came.get());
        if (date.isEmpty()) throw Stop.usage("line.value", option, Text.of("kind.date.wanted"), came.get());
        return date;
    }

    /// The file is there whole, or as it was before.
    private static void whole(Line line, Path path, JournalExport export) throws Stop {
        try {
            var folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
            var beside = Files.createTempFile(folder, ".kontor-export", ".part");
            try {
                try (Writer out = Files.newBufferedWriter(beside)) {
                    export.write(out);
                }
                Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (UncheckedIOException e) {
            throw line.unreachable(path, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw line.unreachable(path, e);
        }
    }
}
