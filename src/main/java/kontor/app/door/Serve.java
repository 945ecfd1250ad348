package kontor.app.door;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// The main class of a company's server. Started by [Launch], never by hand.
///
/// It says one word on standard output, `ready`, `taken`, or why it cannot serve, and nothing after it. Standard error
/// is the log.
public final class Serve {

    private static final long LINGER = 300_000;

    private Serve() {}

    public static void main(String[] args) throws InterruptedException {
        Locale.setDefault(Locale.ROOT);
        var word = System.out;
        var log = new ServerLog(System.err);
        System.setOut(System.err);
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> log.file(fault));
        System.exit(serve(
                new DataFolder(Path.of(args[0]).toAbsolutePath().normalize(), Db.own()), args.length > 1, word, log));
    }

    /// The lock is let go by the process's end and not before, so that no other server starts on a company half shut.
    private static int serve(DataFolder folder, boolean throwAway, PrintStream word, ServerLog log)
            throws InterruptedException {
        try {
            folder.prepare();
            var lock = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                say(word, Launch.TAKEN);
                return 0;
            }
            lock.truncate(0);
            lock.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            var server = new Server(
                    folder,
                    throwAway,
                    new kontor.app.Rooms(folder.db().url(), folder.db().standby()),
                    log,
                    Build.own());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endOnSignal(server), "end"));
            say(word, Launch.READY);
            log.say("listens: " + folder.path() + ", version " + Build.own());
            server.serve(Long.getLong("kontor.linger", LINGER));
            return 0;
        } catch (Unreachable e) {
            log.say(e.key() + " " + String.join(" ", e.args()));
            say(word, String.join("\t", e.key(), String.join("\t", e.args())));
        } catch (IOException e) {
            log.file(e);
            var why = folder.unreachable(e);
            say(word, String.join("\t", why.key(), String.join("\t", why.args())));
        }
        return 3;
    }

    /// For a hook of the process's end.
    static void endOnSignal(Server server) {
        try {
            server.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(PrintStream word, String line) {
        word.println(line);
        word.flush();
    }
}
