package kontor.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;

/// A process to be killed: opens a company, has eight clients give commands, closes it, opens it again, and so on. What
/// is acknowledged is said on standard output, one number a line, before the next command is given. Without an end to
/// the commands it is never closed.
public final class CrashChild {

    /// Snapshots come often, so that a kill meets them; the live file is compacted at every stop.
    static final Pace OFTEN = new Pace(300, 100, 100, Duration.ofMillis(100), 3, -1L << 40);

    /// Snapshots are made all the time beside a live file that grows old and is never compacted.
    static final Pace AGEING = new Pace(2_000, 1L << 40, 1L << 40, Duration.ofMillis(100), 3, 1L << 40);

    /// The clients work until the process is killed.
    static final int ENDLESS = Integer.MAX_VALUE;

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private CrashChild() {}

    public static void main(String[] args) throws InterruptedException {
        var each = Integer.parseInt(args[1]);
        for (int turn = 0; ; turn++) {
            var begun = System.nanoTime();
            try (var company = open(args[0], each)) {
                say("open " + (System.nanoTime() - begun) / 1_000_000);
                var clients = new ArrayList<Thread>();
                for (int c = 0; c < 8; c++) {
                    var chance = new Random(turn * 8L + c);
                    clients.add(Thread.ofPlatform().start(() -> client(company, each / 8, chance)));
                }
                for (var client : clients) client.join();
            }
        }
    }

    /// @param where a folder, or the address of a database
    private static Company open(String where, int each) {
        if (where.startsWith("jdbc:")) return served(where);
        return Company.open(each == ENDLESS ? ageing(Path.of(where)) : opening(Path.of(where)));
    }

    static Company served(String database) {
        return Company.open(Served.at(new DatabaseUrl(database)), TallyRoom.catalogue(), Place.CLOCK, Progress.NONE);
    }

    static Opening opening(Path folder) {
        return Place.at(folder).paced(OFTEN).sized(new Journal.Size(300_000, 64_000));
    }

    static Opening ageing(Path folder) {
        return opening(folder).paced(AGEING);
    }

    private static void client(Company company, int commands, Random chance) {
        for (int i = 0; i < commands; i++) {
            var note = "n" + chance.nextInt(9) + "x".repeat(chance.nextInt(20) == 0 ? 9_000 : 10);
            var outcome = company.gate()
                    .submit(Place.OPERATOR, new TallyRoom.Count(note), Optional.empty())
                    .join()
                    .outcome();
            if (outcome instanceof Outcome.Done<SystemNumber>(var number)) say(number.value());
        }
    }

    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
