package kontor.app.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;

/// Connections that break in the middle of a key sequence, and consoles whose server is killed, again and again.
public final class BrokenLines {

    private static final String ORDER = "n10001\r4711\r2\r\r";
    private static final String STOCK = """
        {"do":"customer.register","name":"Hansen Bygg AS"}
        {"do":"product.register","number":"4711","name":"Dør","price":100,"vatCode":"3","kind":"goods"}
        """;

    private BrokenLines() {}

    /// @param acknowledged orders whose card was shown
    /// @param faults       what was lost, doubled or wrong
    public record Result(int rounds, int acknowledged, List<String> faults) {}

    /// An order is typed over SSH and the line breaks at any byte of it, or once its card is shown.
    public static Result run(Path folder, int rounds, long seed) throws Exception {
        var chance = new Random(seed);
        var faults = new ArrayList<String>();
        var acknowledged = new HashSet<String>();
        int saved = 0;
        try (var at = new StandingServer(folder, false)) {
            at.line(STOCK, "batch", "-");
            for (int i = 0; i < rounds; i++) {
                var cut = chance.nextInt(3) == 0 ? ORDER.length() : chance.nextInt(ORDER.length());
                if (cut == ORDER.length()) saved++;
                one(at, i, ORDER.substring(0, cut), cut == ORDER.length()).ifPresent(acknowledged::add);
                var there = orders(at);
                for (var number : acknowledged) if (!there.contains(number)) faults.add("lost: " + number);
                if (there.size() > saved) faults.add("round " + i + ": " + there.size() + " orders of " + saved);
                for (var fault : at.server.office().join().company().check(5)) faults.add("round " + i + ": " + fault);
            }
        }
        return new Result(rounds, acknowledged.size(), faults);
    }

    /// What was begun before is offered; it is left as a draft, and another is begun.
    private static java.util.Optional<String> one(StandingServer at, int round, String keys, boolean whole)
            throws Exception {
        StandingServer.until(() -> at.server.guests().count() == 0);
        try (var desk = new SshConsole(at.port(), "kari", StandingServer.PASSWORD)) {
            if (round > 0) desk.see("Go on where you were?").type("n");
            desk.see("Drafts to confirm").type(keys);
            var number = java.util.Optional.<String>empty();
            if (whole) number = java.util.Optional.of(desk.find("Order (2\\d{4})\\."));
            desk.drop();
            return number;
        }
    }

    private static List<String> orders(StandingServer at) {
        var company = at.server.office().join().company();
        var view = company.catalogue().view("orders").orElseThrow();
        return switch (company.reads().page(Actor.operator("bench"), view, Query.first(10_000))) {
            case Outcome.Done<List<Row>>(var rows) ->
                rows.stream().map(Row::number).toList();
            case Outcome.Refused<List<Row>>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /// A console on a terminal whose server is killed at any moment after its first screen: the terminal is given back.
    public static Result terminals(Path folder, int rounds, long seed) throws Exception {
        var chance = new Random(seed);
        var faults = new ArrayList<String>();
        for (int i = 0; i < rounds; i++) {
            try (var console = Started.console(folder, "1000-1")) {
                console.see("\u001b[?1049h");
                console.process.getOutputStream().write("abc\u001b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                console.process.getOutputStream().flush();
                java.util.concurrent.locks.LockSupport.parkNanos(chance.nextInt(1_500_000_000));
                var pid = java.nio.file.Files.readString(folder.resolve("server.lock"));
                ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
                if (console.exit() != 3) faults.add("round " + i + ": exit " + console.exit());
                if (!console.out().endsWith(Tty.RESTORE)) faults.add("round " + i + ": the terminal is not restored");
            }
        }
        return new Result(rounds, 0, faults);
    }
}
