package kontor.app.line;

import java.io.IOException;
import kontor.kernel.Actor;
import kontor.kernel.Reads;
import kontor.kernel.Text;
import picocli.CommandLine.Command;

/// `kontor check`: proves what must always hold.
@Command(name = "check")
final class CheckLine implements Subcommand {

    private static final int FIRST = 10;
    private static final String RIGHT = "audit.read";

    @Override
    public int run(Line line) throws Stop, IOException {
        if (!mayCheck(line)) throw Stop.refused(new Reads.NotAllowed(RIGHT).text());
        var faults = line.office().company().check(FIRST);
        for (var check : line.office().catalogue().checks()) {
            var said = line.words(Text.of("check." + check.name()));
            var mine =
                    faults.stream().filter(f -> f.check().equals(check.name())).toList();
            if (mine.isEmpty()) line.out().write("ok     " + check.name() + "  " + said + "\n");
            for (var fault : mine)
                line.out().write("FAULT  " + check.name() + "  " + said + ": " + Safe.line(fault.fault()) + "\n");
        }
        line.say(faults.isEmpty() ? Text.of("line.check.clean") : Text.of("line.check.faults", (long) faults.size()));
        return faults.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private static boolean mayCheck(Line line) {
        if (line.actor().kind() != Actor.Kind.USER) return true;
        return line.office().catalogue().permissions().stream()
                .filter(p -> p.name().equals(RIGHT))
                .anyMatch(p -> line.reads().may(line.actor(), p));
    }
}
