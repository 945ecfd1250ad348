package kontor.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/// Kills the process of a working company at any moment, again and again on the same folder, and looks at what comes
/// back.
public final class Kills {

    /// What came of the kills.
    ///
    /// @param acknowledged commands that were acknowledged
    /// @param back         the times until the company was back, in milliseconds, sorted
    public record Result(int kills, long acknowledged, List<String> lost, List<String> faults, List<Long> back) {}

    private final Path folder;
    private final Random chance;
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Long> back = new ArrayList<>();

    private Kills(Path folder, long seed) {
        this.folder = folder;
        this.chance = new Random(seed);
    }

    /// @param longest the time one process may work before it is killed; most are killed much earlier
    public static Result run(Path folder, int kills, Duration longest, long seed) throws Exception {
        var killing = new Kills(folder, seed);
        for (int i = 0; i < kills; i++) {
            killing.kill(killing.moment(i, kills, longest));
            if (i % 2 == 0 || i + 1 == kills) killing.look(i);
        }
        killing.back.sort(null);
        return new Result(kills, killing.acknowledged.size(), killing.lost, killing.faults, killing.back);
    }

    /// A third within the start of the process, most in the midst of the work, two much later.
    private long moment(int round, int rounds, Duration longest) {
        if (rounds >= 10 && (round == rounds / 3 || round == rounds * 2 / 3)) return longest.toMillis();
        return round % 3 == 1 ? 100 + chance.nextInt(900) : 700 + chance.nextInt(2_500);
    }

    private void kill(long after) throws IOException, InterruptedException {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "-cp",
                        path,
                        CrashChild.class.getName(),
                        folder.toString(),
                        Integer.toString(100 + chance.nextInt(3_000)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        process.toHandle().destroyForcibly();
                    }
                },
                after);
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) heard(line);
        }
        timer.cancel();
        if (!process.waitFor(20, TimeUnit.SECONDS)) faults.add("did not die");
        if (process.exitValue() != 137) faults.add("ended by itself with " + process.exitValue());
    }

    private void heard(String line) {
        if (line.startsWith("open ")) back.add(Long.parseLong(line.substring(5)));
        else if (!acknowledged.add(line)) faults.add("given twice: " + line);
    }

    private void look(int round) throws InterruptedException {
        var begun = System.nanoTime();
        try (var company = Company.open(CrashChild.opening(folder))) {
            back.add((System.nanoTime() - begun) / 1_000_000);
            company.quiet();
            var missing = new HashSet<>(acknowledged);
            missing.removeAll(PowerCuts.counted(company));
            for (var number : missing) lost.add("round " + round + ": " + number);
            for (var fault : company.check(5)) faults.add("round " + round + ": " + fault);
        } catch (RuntimeException e) {
            faults.add("round " + round + ": " + e);
        }
    }
}
