package kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kontor.storage.Kills;
import kontor.storage.PowerCuts;

/// Kills and power cuts: `CrashBench [kills] [cuts] [longest seconds] [seed]`. Ends with 1 where anything was lost or
/// torn.
public final class CrashBench {

    private CrashBench() {}

    public static void main(String[] args) throws Exception {
        var kills = argument(args, 0, 100);
        var cuts = argument(args, 1, 200);
        var longest = argument(args, 2, 180);
        var seed = argument(args, 3, 1);
        System.out.printf("crash bench: %d kills, %d power cuts, seed %d%n", kills, cuts, seed);
        var temp = Files.createTempDirectory("kontor-crash");
        try {
            var killed = Kills.run(temp.resolve("killed"), kills, Duration.ofSeconds(longest), seed);
            System.out.printf(
                    "kill -9     %4d rounds  %8d acknowledged  %d lost  %d faults  back in %s%n",
                    killed.kills(),
                    killed.acknowledged(),
                    killed.lost().size(),
                    killed.faults().size(),
                    times(killed.back()));
            var cut = PowerCuts.run(temp.resolve("cut"), cuts, 2_000, seed);
            System.out.printf(
                    "power cut   %4d images  %8d acknowledged  %d lost  %d faults  back in at most %d ms%n",
                    cut.cuts(),
                    cut.acknowledged(),
                    cut.lost().size(),
                    cut.faults().size(),
                    cut.slowest());
            for (var bad : List.of(killed.lost(), killed.faults(), cut.lost(), cut.faults()))
                bad.stream().limit(20).forEach(System.out::println);
            if (!killed.lost().isEmpty() || !killed.faults().isEmpty()) System.exit(1);
            if (!cut.lost().isEmpty() || !cut.faults().isEmpty()) System.exit(1);
        } finally {
            delete(temp);
        }
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
