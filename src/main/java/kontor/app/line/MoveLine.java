package kontor.app.line;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kontor move --to JDBC-URL|DIR`, as it reads where a server runs: nobody may work on a company that moves. The
/// client
/// does the work itself ([kontor.app.Move]).
@Command(name = "move")
final class MoveLine implements Subcommand {

    @Option(names = "--to", required = true)
    String to = "";

    @Override
    public int run(Line line) throws Stop {
        throw Stop.refused(kontor.kernel.Text.of("line.move.running"));
    }
}
