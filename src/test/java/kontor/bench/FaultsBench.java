package kontor.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kontor.app.door.BrokenLines;
import kontor.storage.Faults;
import kontor.storage.Kills;

/// Everything that can break under a company that works, so many rounds each: `[rounds] [seed]`. Ends with 1 where
/// anything acknowledged was lost, anything was doubled, `check` found something, or a terminal was not given back.
public final class FaultsBench {

    private static final List<String> BAD = new ArrayList<>();

    private FaultsBench() {}

    public static void main(String... args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var temp = Files.createTempDirectory("kontor-faults");
        try {
            print("kill -9 of the server, H2", Kills.young(temp.resolve("h2"), rounds, Duration.ofSeconds(10), seed));
            print("kill -9 of the server, PostgreSQL", Faults.server(fresh(temp, "server"), rounds, seed));
            print("kill -9 of PostgreSQL", Faults.database(fresh(temp, "database"), rounds));
            var full = Faults.fullDisk(fresh(temp, "full"), rounds, seed);
            full.ifPresent(found -> print("a full disk", found));
            if (full.isEmpty()) System.out.println("a full disk: skipped, no file system may be mounted here");
            print("a broken connection", BrokenLines.run(temp.resolve("lines"), rounds, seed));
            print("a terminal under a killed server", BrokenLines.terminals(temp.resolve("terminals"), rounds, seed));
        } finally {
            CrashBench.delete(temp);
        }
        BAD.stream().limit(50).forEach(System.out::println);
        System.exit(BAD.isEmpty() ? 0 : 1);
    }

    private static Path fresh(Path temp, String name) throws java.io.IOException {
        return Files.createDirectory(temp.resolve(name));
    }

    private static void print(String what, Kills.Result found) {
        print(
                what,
                found.kills(),
                found.acknowledged(),
                found.lost().size(),
                found.faults().size());
        BAD.addAll(found.lost());
        BAD.addAll(found.faults());
    }

    private static void print(String what, BrokenLines.Result found) {
        print(what, found.rounds(), found.acknowledged(), 0, found.faults().size());
        BAD.addAll(found.faults());
    }

    private static void print(String what, int rounds, long acknowledged, int lost, int faults) {
        System.out.printf(
                "%-36s %4d rounds %8d acknowledged  %d lost  %d faults  %s%n",
                what, rounds, acknowledged, lost, faults, lost + faults == 0 ? "holds" : "DOES NOT HOLD");
    }
}
