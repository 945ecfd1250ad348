package kontor.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Command;
import kontor.kernel.RecordNumber;

/// Commands a second on a real folder, with more or less room made ahead in the journal.
public final class JournalTrial {

    private JournalTrial() {}

    /// What was measured.
    ///
    /// @param perSecond acknowledged commands
    /// @param bytes     of the journal, a record
    /// @param live      bytes of the live file when all was done
    /// @param compact   bytes of the same tables, compacted
    public record Result(long perSecond, long bytes, long live, long compact) {}

    /// Makes the i-th command.
    public interface Making {
        Command<? extends RecordNumber> command(int i);
    }

    public static Result run(Path folder, Catalogue catalogue, int ahead, int clients, int commands, Making making)
            throws InterruptedException, IOException {
        var opening = Opening.of(folder, catalogue, InstantSource.system(), Progress.NONE)
                .sized(new Journal.Size(64L << 20, ahead))
                .paced(Place.NEVER);
        try (var company = Company.open(opening)) {
            give(company, making, clients, 0, 2_000);
            var begun = System.nanoTime();
            give(company, making, clients, 2_000, commands);
            company.quiet();
            var millis = (System.nanoTime() - begun) / 1_000_000;
            var at = company.snapshot().join();
            var live = Files.size(folder.resolve("live").resolve(Snapshot.FILE));
            var compact = Snapshot.folder(folder.resolve("snapshots"), at).resolve(Snapshot.FILE);
            return new Result(commands * 1000L / millis, journal(folder, at), live, Files.size(compact));
        }
    }

    private static long journal(Path folder, long records) {
        long bytes = 0;
        try (var segment = Segment.open(Disk.REAL, folder.resolve("journal").resolve(Segment.name(1)))) {
            while (segment.next()) bytes = segment.at();
        }
        return bytes / records;
    }

    private static void give(Company company, Making making, int clients, int from, int count)
            throws InterruptedException {
        var next = new AtomicInteger(from);
        var threads = new ArrayList<Thread>();
        for (int c = 0; c < clients; c++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int i = next.getAndIncrement(); i < from + count; i = next.getAndIncrement())
                    company.gate()
                            .submit(Actor.operator("bench"), making.command(i), Optional.empty())
                            .join();
            }));
        }
        for (var thread : threads) thread.join();
    }
}
