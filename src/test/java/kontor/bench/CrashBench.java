package kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kontor.storage.Kills;
import kontor.storage.PowerCuts;

/// Kills and power cuts: `CrashBench [kills] [cuts] [longest seconds] [seed] [old kills]`. Ends with 1 where anything
/// was lost or torn. The old kills are of one folder that is never closed, whose live files are minutes old.
public final class CrashBench {

    private CrashBench() {}

    public static void main(String[] args) throws Exception {
        var kills = argument(args, 0, 100);
        var cuts = argument(args, 1, 200);
        var longest = argument(args, 2, 180);
        var seed = argument(args, 3, 1);
        var aged = argument(args, 4, 8);
        System.out.printf("crash bench: %d kills, %d old kills, %d power cuts, seed %d%n", kills, aged, cuts, seed);
        var temp = Files.createTempDirectory("kontor-crash");
        try {
            var killed = Kills.young(temp.resolve("killed"), kills, Duration.ofSeconds(longest), seed);
            print("kill -9", killed);
            var old = Kills.old(temp.resolve("old"), aged, Duration.ofSeconds(longest), seed);
            print("kill, old", old);
            var cut = PowerCuts.run(temp.resolve("cut"), cuts, 2_000, seed);
            System.out.printf(
                    "power cut   %4d images  %8d acknowledged  %d lost  %d faults  back in at most %d ms%n",
                    cut.cuts(),
                    cut.acknowledged(),
                    cut.lost().size(),
                    cut.faults().size(),
                    cut.slowest());
            var bad = List.of(killed.lost(), killed.faults(), old.lost(), old.faults(), cut.lost(), cut.faults());
            for (var some : bad) some.stream().limit(20).forEach(System.out::println);
            if (bad.stream().anyMatch(some -> !some.isEmpty())) System.exit(1);
        } finally {
            delete(temp);
        }
    }

    private static void print(String what, Kills.Result killed) {
        System.out.printf(
                "%-10s  %4d rounds  %8d acknowledged  %d lost  %d faults  back in %s%n",
                what,
                killed.kills(),
                killed.acknowledged(),
                killed.lost().size(),
                killed.faults().size(),
                times(killed.back()));
        var ages = killed.ages();
        if (ages.isEmpty()) return;
        System.out.printf(
                "            the live file had worked, when it was killed, %s (median), %s (oldest)%n",
                age(ages.get(ages.size() / 2)), age(ages.getLast()));
    }

    private static String age(Kills.Age age) {
        return "%d s and %d commands".formatted(age.seconds(), age.commands());
    }

    private static String times(List<Long> sorted) {
        if (sorted.isEmpty()) return "-";
        return "%d ms (median), %d ms (longest)".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static int argument(String[] args, int at, int usual) {
        return args.length > at ? Integer.parseInt(args[at]) : usual;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) Files.delete(file);
        }
    }
}
