package kontor.app.line;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/// A file that the caller names: there whole, or as it was before.
final class WholeFile {

    private WholeFile() {}

    /// Writes what stands in the file.
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException, Stop;
    }

    /// @param file against the caller's folder; `-` is standard output
    static void write(Line line, String file, Content content) throws Stop, IOException {
        if (file.equals("-")) {
            var out = new BufferedOutputStream(line.caller().out());
            content.to(out);
            out.flush();
            return;
        }
        var path = line.file(file);
        try {
            var folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
            var beside = Files.createTempFile(folder, ".kontor-export", ".part");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    content.to(out);
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
