package kontor.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;

/// Cuts the power of a working company at any moment, and looks at what comes back.
public final class PowerCuts {

    /// What came of the cuts.
    ///
    /// @param acknowledged commands that had been acknowledged, over all cuts
    /// @param lost         those of them that were not there again
    /// @param faults       what check found, and what did not open
    /// @param slowest      the longest time until the company was back, in milliseconds
    public record Result(int cuts, long acknowledged, List<String> lost, List<String> faults, long slowest) {}

    private record Acknowledged(String number, int moment) {}

    private static final Journal.Size SMALL = new Journal.Size(30_000, 4_000);
    private static final Pace OFTEN = new Pace(150, 60, 50, Duration.ofMillis(30), 2, 64L << 20);

    private final Path folder;
    private final Random chance;
    private final RecordingDisk disk = new RecordingDisk();
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    private PowerCuts(Path folder, long seed) {
        this.folder = folder;
        this.chance = new Random(seed);
    }

    /// @param temp  a folder to work in
    /// @param each  commands between an opening and its end
    public static Result run(Path temp, int cuts, int each, long seed) throws InterruptedException {
        var cutting = new PowerCuts(temp.resolve("recorded"), seed);
        for (int i = 0; i < 3; i++) cutting.work(each);
        return cutting.cut(temp, cuts);
    }

    private Opening opening(Path at) {
        return Place.at(at).sized(SMALL).paced(OFTEN);
    }

    private void work(int commands) throws InterruptedException {
        try (var company = Company.open(opening(folder).on(disk))) {
            var clients = new ArrayList<Thread>();
            for (int c = 0; c < 8; c++) clients.add(Thread.ofVirtual().start(() -> client(company, commands / 8)));
            for (var client : clients) client.join();
            company.quiet();
        }
    }

    private void client(Company company, int commands) {
        for (int i = 0; i < commands; i++) {
            var note = "n" + i % 7 + "x".repeat(i % 50 == 0 ? 9_000 : 10);
            var outcome = company.gate()
                    .submit(Place.OPERATOR, new TallyRoom.Count(note), Optional.empty())
                    .join()
                    .outcome();
            if (outcome instanceof Outcome.Done<SystemNumber>(var number))
                acknowledged.add(new Acknowledged(number.value(), disk.now()));
        }
    }

    private Result cut(Path temp, int cuts) {
        long known = 0;
        long slowest = 0;
        var lost = new ArrayList<String>();
        var faults = new ArrayList<String>();
        for (int i = 0; i < cuts; i++) {
            var moment = chance.nextInt(disk.now() + 1);
            var image = temp.resolve("cut" + i);
            disk.image(folder, image, moment, chance);
            var wanted = new HashSet<String>();
            acknowledged.stream().filter(a -> a.moment() <= moment).forEach(a -> wanted.add(a.number()));
            known += wanted.size();
            var begun = System.nanoTime();
            try (var company = Company.open(opening(image))) {
                slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
                company.quiet();
                wanted.removeAll(counted(company));
                for (var number : wanted) lost.add("cut " + i + ": " + number);
                for (var fault : company.check(5)) faults.add("cut " + i + ": " + fault);
                Place.count(company, 3);
            } catch (RuntimeException | InterruptedException e) {
                faults.add("cut " + i + " at " + moment + ": " + e);
            }
        }
        return new Result(cuts, known, lost, faults, slowest);
    }

    /// The numbers that a company knows it has given.
    static Set<String> counted(Company company) {
        var numbers = new HashSet<String>();
        company.reads()
                .each(
                        Place.OPERATOR,
                        StorageRoom.AUDIT,
                        kontor.kernel.Query.first(Integer.MAX_VALUE).where("command", "tally.count"),
                        row -> numbers.add(row.text("result")));
        return numbers;
    }
}
