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
import java.util.function.Supplier;

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

    private final String place;
    private final Random chance;
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Long> back = new ArrayList<>();
    private final List<Age> ages = new ArrayList<>();
    private Optional<Long> opened = Optional.empty();
    private long since;
    private long filled;

    /// @param place a folder, or the address of a database
    private Kills(String place, long seed) {
        this.place = place;
        this.chance = new Random(seed);
    }

    /// @param longest the time one process may work before it is killed; most are killed much earlier
    public static Result young(Path folder, int kills, Duration longest, long seed) throws Exception {
        var killing = new Kills(folder.toString(), seed);
        for (int i = 0; i < kills; i++) {
            killing.kill(i % 3 == 1, killing.moment(i, kills, longest), 100 + killing.chance.nextInt(3_000));
            if (i % 2 == 0 || i + 1 == kills) killing.look(i, () -> Company.open(CrashChild.opening(folder)));
        }
        return killing.result(kills);
    }

    /// Nothing ever closes this folder: what came back is looked at in a copy of it. The first process works for the
    /// longest time, later ones for a third of it or more, and every third is killed while it starts.
    public static Result old(Path folder, int kills, Duration longest, long seed) throws Exception {
        var killing = new Kills(folder.toString(), seed);
        for (int i = 0; i < kills; i++) {
            killing.kill(i % 3 == 2, killing.late(i, longest), CrashChild.ENDLESS);
            var copy = folder.resolveSibling(folder.getFileName() + "-seen" + i);
            Place.copy(folder, copy);
            killing.look(i, () -> Company.open(CrashChild.ageing(copy)));
            Place.clear(copy);
        }
        return killing.result(kills);
    }

    /// A server on PostgreSQL, whose database lives on.
    static Result served(String database, int kills, long seed) throws Exception {
        var killing = new Kills(database, seed);
        for (int i = 0; i < kills; i++) {
            killing.kill(i % 3 == 1, killing.moment(i, kills, Duration.ofSeconds(5)), CrashChild.ENDLESS);
            killing.look(i, () -> CrashChild.served(database));
        }
        return killing.result(kills);
    }

    /// A folder on a disk that is soon full. The process ends by itself; what is there is looked at where there is
    /// room again, and thrown away.
    static Result full(Path small, Path roomy, int rounds, long seed) throws Exception {
        var all = new Kills(small.toString(), seed);
        for (int i = 0; i < rounds; i++) {
            all.untilItEnds();
            var copy = roomy.resolve("seen" + i);
            Place.copy(small, copy);
            all.look(i, () -> Company.open(CrashChild.ageing(copy)));
            Place.clear(copy);
            Place.clear(small);
            all.acknowledged.clear();
        }
        return all.result(rounds);
    }

    private Result result(int kills) {
        back.sort(null);
        ages.sort(Comparator.comparing(Age::seconds));
        return new Result(kills, filled + acknowledged.size(), lost, faults, back, ages);
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
        var process = start(commands);
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

    private void untilItEnds() throws IOException, InterruptedException {
        var process = start(CrashChild.ENDLESS);
        var late = new Thread(() -> {
            if (!process.onExit()
                    .completeOnTimeout(process, 120, TimeUnit.SECONDS)
                    .join()
                    .isAlive()) return;
            faults.add("went on with a full disk");
            process.destroyForcibly();
        });
        late.start();
        hear(process);
        late.join();
        filled += acknowledged.size();
    }

    private void hear(Process process) throws IOException {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) heard(line);
        }
    }

    private Process start(int commands) throws IOException {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "-cp",
                        path,
                        CrashChild.class.getName(),
                        place,
                        Integer.toString(commands))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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

    private void look(int round, Supplier<Company> opening) throws InterruptedException {
        var begun = System.nanoTime();
        try (var company = opening.get()) {
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
