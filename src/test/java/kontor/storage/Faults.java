package kontor.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;

/// What can break under a company that works, again and again, for the bench that counts what is lost.
public final class Faults {

    private static final int CLIENTS = 6;
    private static final int BETWEEN = 50;

    private final ConcurrentSkipListSet<Long> acknowledged = new ConcurrentSkipListSet<>();
    private final List<String> faults = new ArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    private Faults() {}

    /// `kill -9` of a server whose company is on PostgreSQL.
    public static Kills.Result server(Path folder, int rounds, long seed) throws Exception {
        try (var cluster = new Cluster(folder)) {
            cluster.start("one");
            return Kills.served(cluster.url("one", "postgres").text(), rounds, seed);
        }
    }

    /// A full disk: a small file system in memory. Empty where none may be mounted.
    public static Optional<Kills.Result> fullDisk(Path folder, int rounds, long seed) throws Exception {
        var mounted = Files.createDirectories(folder.resolve("small"));
        var said = folder.resolve("mount.log").toFile();
        var mount = List.of("mount", "-t", "tmpfs", "-o", "size=16m,mode=700", "kontor", mounted.toString());
        if (run(mount, said) != 0) return Optional.empty();
        try {
            return Optional.of(Kills.full(mounted.resolve("company"), folder, rounds, seed));
        } finally {
            run(List.of("umount", mounted.toString()), said);
        }
    }

    private static int run(List<String> words, java.io.File said) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start()
                .waitFor();
    }

    /// `kill -9` of PostgreSQL under one server that works on.
    ///
    /// @return how many commands were acknowledged, and what was lost, doubled or wrong
    public static Kills.Result database(Path folder, int rounds) throws Exception {
        var faults = new Faults();
        try (var cluster = new Cluster(folder)) {
            cluster.start("one");
            try (var company = CrashChild.served(cluster.url("one", "postgres").text());
                    var threads = Executors.newFixedThreadPool(CLIENTS)) {
                for (int i = 0; i < CLIENTS; i++) threads.execute(() -> faults.work(company));
                try {
                    for (int i = 0; i < rounds; i++) faults.round(cluster, company, i);
                } finally {
                    faults.enough.set(true);
                }
                threads.shutdown();
                if (!threads.awaitTermination(60, TimeUnit.SECONDS)) faults.say("a client still waits");
                faults.proven(company);
            }
        }
        return new Kills.Result(
                rounds, faults.acknowledged.size(), List.of(), List.copyOf(faults.faults), List.of(), List.of());
    }

    private void round(Cluster cluster, Company company, int round) throws Exception {
        afterMore();
        cluster.kill("one");
        cluster.start("one");
        afterMore();
        for (var fault : company.check(5)) say("round " + round + ": " + fault);
    }

    private synchronized void say(String fault) {
        faults.add(fault);
    }

    private void work(Company company) {
        try {
            while (!enough.get()) {
                var outcome = company.gate()
                        .submit(Place.OPERATOR, new TallyRoom.Count("c"), Optional.empty())
                        .join()
                        .outcome();
                if (!(outcome instanceof Outcome.Done<SystemNumber>(var number))) say("refused: " + outcome);
                else if (!acknowledged.add(Long.valueOf(number.value()))) say("twice: " + number.value());
            }
        } catch (RuntimeException fault) {
            say("a client heard " + fault);
        }
    }

    private void afterMore() {
        var wanted = acknowledged.size() + BETWEEN;
        var until = System.nanoTime() + 60_000_000_000L;
        while (acknowledged.size() < wanted) {
            if (System.nanoTime() > until) throw new AssertionError("no more was done: " + acknowledged.size());
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
    }

    /// Every answer was another number, and there is none without an answer.
    private void proven(Company company) throws InterruptedException {
        company.quiet();
        var all = LongStream.rangeClosed(1, acknowledged.size()).boxed().toList();
        if (!List.copyOf(acknowledged).equals(all)) say("numbers are missing among those answered");
        for (var number : PowerCuts.counted(company))
            if (!acknowledged.contains(Long.valueOf(number))) say("nobody heard of " + number);
        for (var fault : company.check(5)) say(fault.toString());
    }
}
