package kontor.app.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kontor.app.line.Line;
import kontor.app.line.Safe;
import kontor.app.line.Stop;

/// The rows of a file that were not taken, each with its line and the reason, in a file beside it. It is made before
/// the
/// first row is taken, so that no reason is ever lost, and left out where it stays empty.
final class RefusedFile implements AutoCloseable {

    private final Line line;
    private final Path path;
    private final CsvWriter writer;
    private long count;

    private RefusedFile(Line line, Path path, CsvWriter writer) {
        this.line = line;
        this.path = path;
        this.writer = writer;
    }

    /// @param header of the source, so that the rows can be corrected and taken again
    static RefusedFile beside(Line line, Path file, List<String> header) throws Stop {
        var path = file.resolveSibling(file.getFileName() + ".refused.csv");
        try {
            var writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
            var made = new RefusedFile(line, path, writer);
            made.write(List.of("line", "refused", "message"), header);
            return made;
        } catch (IOException e) {
            throw line.unreachable(path, e);
        }
    }

    void add(CsvText.Row row, Reason reason) {
        count++;
        write(List.of(Long.toString(row.line()), reason.code(), line.words(reason.text())), row.cells());
    }

    private void write(List<String> first, List<String> rest) {
        var cells = new ArrayList<>(first);
        cells.addAll(rest);
        writer.writeRecord(cells.stream().map(Safe::cell).toList());
    }

    long count() {
        return count;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            writer.close();
            if (count == 0) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
