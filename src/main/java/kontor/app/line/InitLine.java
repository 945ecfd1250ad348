package kontor.app.line;

import java.io.IOException;
import kontor.app.Founding;
import kontor.kernel.Numbers.CompanyNumber;
import kontor.kernel.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kontor init`: a company without the first-run screens.
@Command(name = "init")
final class InitLine implements Subcommand {

    @Option(names = "--name", required = true, paramLabel = "--name")
    String name = "";

    @Option(names = "--org-number", required = true, paramLabel = "--org-number")
    String orgNumber = "";

    @Option(names = "--user", required = true, paramLabel = "--user")
    String user = "";

    @Override
    public int run(Line line) throws Stop, IOException {
        var founding = new Founding(name, orgNumber, user, line.lang());
        return switch (founding.in(line.office().company(), line.actor(), Secrets.read(line))) {
            case Outcome.Done<CompanyNumber> _ -> {
                line.say("line.init.done", name, user);
                yield Exit.DONE;
            }
            case Outcome.Refused<CompanyNumber>(var refusal) -> throw Stop.refused(refusal.text());
        };
    }
}
