package kontor.app.line;

import java.io.IOException;

/// One command of the command line. Its class carries picocli's annotations; it is made anew for each run.
public interface Subcommand {

    /// Does it.
    ///
    /// @return the exit code, see [Exit]
    /// @throws Stop         with what to say where it cannot be done
    /// @throws IOException  where a file or a stream fails
    int run(Line line) throws Stop, IOException, InterruptedException;
}
