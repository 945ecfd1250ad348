package kontor.app.line;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Actor;
import kontor.kernel.Reads;
import kontor.kernel.Text;
import kontor.storage.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kontor sessions`: who is in, where, since when; `kontor sessions end NUMBER` ends one.
@Command(name = "sessions")
final class SessionsLine implements Subcommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "end")
    Optional<String> what = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER")
    Optional<String> number = Optional.empty();

    @Option(names = "--json")
    boolean json;

    @Override
    public int run(Line line) throws Stop, IOException {
        if (line.actor().kind() != Actor.Kind.OPERATOR) throw Stop.refused(new Reads.NotAllowed("sessions").text());
        if (what.isEmpty()) return list(line);
        if (!what.get().equals("end")) throw Stop.usage("line.sessions.which", what.get());
        return end(line, number.orElseThrow(() -> Stop.usage("line.misread.missing", "NUMBER", "sessions")));
    }

    private static int end(Line line, String number) throws Stop {
        if (!number.matches("[0-9]{1,9}")) throw Stop.usage("line.sessions.number", number);
        if (!line.office().sessions().end().test(Integer.parseInt(number)))
            throw Stop.refused(Text.of("line.sessions.none", number));
        line.note("session-ended", Map.of("number", number));
        line.say("line.sessions.ended", number);
        return Exit.DONE;
    }

    private int list(Line line) throws IOException {
        var all = line.office().sessions().all().get();
        for (var row : all) if (json) line.out().write(Safe.json(Json.write(tree(row))) + "\n");
        if (!json) table(line, all);
        return Exit.DONE;
    }

    private static Map<String, Object> tree(Sessions.Session row) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", row.number());
        tree.put("user", row.user());
        tree.put("what", what(row));
        tree.put("from", row.from());
        tree.put("since", row.since().toString());
        return tree;
    }

    private static String what(Sessions.Session row) {
        return row.console() ? "console" : "command";
    }

    private static void table(Line line, List<Sessions.Session> all) throws IOException {
        for (var row : all)
            line.out()
                    .write("%-6d %-20s %-8s %-30s %s\n"
                            .formatted(
                                    row.number(),
                                    Safe.line(row.user()),
                                    what(row),
                                    Safe.line(row.from()),
                                    row.since()));
    }
}
