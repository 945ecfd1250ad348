package kontor.app.line;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kontor restore FILE`, as it reads where a server runs already: only a folder without one can be filled. The
/// client does the work itself ([kontor.app.Restore]).
@Command(name = "restore")
final class RestoreLine implements Subcommand {

    @Parameters(index = "0", paramLabel = "FILE")
    String file = "";

    @Override
    public int run(Line line) throws Stop {
        throw Stop.refused(kontor.kernel.Text.of("line.restore.running"));
    }
}
