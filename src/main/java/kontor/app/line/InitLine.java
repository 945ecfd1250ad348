package kontor.app.line;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kontor.app.Founding;
import kontor.app.imports.ChartFile;
import kontor.backoffice.accounting.ledger.ChartAccount;
import kontor.backoffice.accounting.ledger.ChartRefusal;
import kontor.kernel.Numbers.CompanyNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Text;
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

    @Option(names = "--chart", paramLabel = "FILE")
    Optional<String> chart = Optional.empty();

    @Override
    public int run(Line line) throws Stop, IOException {
        var founding = new Founding(name, orgNumber, user, line.lang(), accounts(line));
        return switch (founding.in(line.office().company(), line.actor(), Secrets.read(line))) {
            case Outcome.Done<CompanyNumber> _ -> {
                line.say("line.init.done", name, user);
                yield Exit.DONE;
            }
            case Outcome.Refused<CompanyNumber>(ChartRefusal refusal) ->
                throw Stop.refused(Text.of("line.init.chart", chart.orElse(""), refusal.text()));
            case Outcome.Refused<CompanyNumber>(var refusal) -> throw Stop.refused(refusal.text());
        };
    }

    private Optional<List<ChartAccount>> accounts(Line line) throws Stop {
        return chart.isEmpty() ? Optional.empty() : Optional.of(ChartFile.read(line, line.file(chart.get())));
    }
}
