package kontor.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kontor.kernel.Lang;

/// A restore, with what it said.
public record RestoreRun(int exit, String err) {

    public static RestoreRun of(Path folder, Path file) {
        var err = new ByteArrayOutputStream();
        var exit = Restore.run(folder, file, Lang.EN, "", new PrintStream(err, true, StandardCharsets.UTF_8));
        return new RestoreRun(exit, err.toString(StandardCharsets.UTF_8));
    }
}
