package kontor.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/// Kills the process of a working company at any moment, again and again on the same folder, and looks at what comes
/// back: a young company, which is closed and compacted between the kills, and an old one, which never is.
public final class Kills {

    /// What came of the kills.
    ///
    /// @param acknowledged commands that were acknowledged
    /// @param back         the times until the company was back, in milliseconds, sorted
    /// @param ages         how old the live file was at each kill that met one, the youngest first
    public record Result(
            int kills, long acknowledged, List<String> lost, List<String> faults, List<Long> back, List<Age> ages) {}

    /// How long a live file had been worked in, since it was opened, when its process was killed.
    ///
    /// @param commands that were acknowledged in that time
    public record Age(long seconds, long commands) {}

    private final Path folder;
    private final Random chance;
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Long> back = new ArrayList<>();
    private final List<Age> ages = new ArrayList<>();
    private Optional<Long> opened = Optional.empty();
    private long since;

    private Kills(Path folder, long seed) {
        this.folder = folder;
        this.chance = new Random(seed);
    }

    /// @param longest the time one process may work before it is killed; most are killed much earlier
    public static Result young(Path folder, int kills, Duration longest, long seed) throws Exception {
        var killing = new Kills(folder, seed);
        for (int i = 0; i < kills; i++) {
            killing.kill(i % 3 == 1, killing.moment(i, kills, longest), 100 + killing.chance.nextInt(3_000));
            if (i % 2 == 0 || i + 1 == kills) killing.look(i, CrashChild.opening(folder));
        }
        return killing.result(kills);
    }

    /// Nothing ever closes this folder: what came back is looked at in a copy of it. The first process works for the
    /// longest time, later ones for a third of it or more, and every third is killed while it starts.
    public static Result old(Path folder, int kills, Duration longest, long seed) throws Exception {
        var killing = new Kills(folder, seed);
        for (int i = 0; i < kills; i++) {
            killing.kill(i % 3 == 2, killing.late(i, longest), CrashChild.ENDLESS);
            var copy = folder.resolveSibling(folder.getFileName() + "-seen" + i);
            Place.copy(folder, copy);
            killing.look(i, CrashChild.ageing(copy));
            Place.clear(copy);
        }
        return killing.result(kills);
    }

    private Result result(int kills) {
        back.sort(null);
        ages.sort(Comparator.comparing(Age::seconds));
        return new Result(kills, acknowledged.size(), lost, faults, back, ages);
    }

    private long late(int round, Duration longest) {
        if (round == 0) return longest.toMillis();
        return round % 3 == 2
                ? 300 + chance.nextInt(1_200)
                : (long) (longest.toMillis() * (1 + 2 * chance.nextDouble()) / 3);
    }

    /// A third within the start of the process, most in the midst of the work, two much later.
    private long moment(int round, int rounds, Duration longest) {
        if (rounds >= 10 && (round == rounds / 3 || round == rounds * 2 / 3)) return longest.toMillis();
        return round % 3 == 1 ? 100 + chance.nextInt(900) : 200 + chance.nextInt(2_000);
    }

    /// @param starting whether it is killed so long after its start, and not after what it acknowledged first
    /// @param after    milliseconds
    private void kill(boolean starting, long after, int commands) throws IOException, InterruptedException {
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
                        Integer.toString(commands))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var timer = new Timer(true);
        if (starting) kill(timer, process, after);
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line);
                if (!starting && since == 1) kill(timer, process, after);
            }
        }
        timer.cancel();
        opened.ifPresent(at -> ages.add(new Age((System.nanoTime() - at) / 1_000_000_000, since)));
        opened = Optional.empty();
        if (!process.waitFor(20, TimeUnit.SECONDS)) faults.add("did not die");
        if (process.exitValue() != 137) faults.add("ended by itself with " + process.exitValue());
    }

    private static void kill(Timer timer, Process process, long after) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        process.toHandle().destroyForcibly();
                    }
                },
                after);
    }

    private void heard(String line) {
        if (line.startsWith("open ")) {
            back.add(Long.parseLong(line.substring(5)));
            opened = Optional.of(System.nanoTime());
            since = 0;
            return;
        }
        since++;
        if (!acknowledged.add(line)) faults.add("given twice: " + line);
    }

    private void look(int round, Opening opening) throws InterruptedException {
        var begun = System.nanoTime();
        try (var company = Company.open(opening)) {
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
