package kontor.app.door;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kontor.app.line.Exit;
import kontor.app.line.ServeLine;
import kontor.app.line.Serving;
import kontor.app.line.Stop;
import kontor.kernel.Lang;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;

/// `kontor serve`: the company's server in this process, until it is asked to end. Its log goes to standard error and
/// to the folder's log.
final class Foreground {

    private static final int TRIES = 50;

    private final DataFolder folder;
    private final Lang lang;

    Foreground(DataFolder folder, Lang lang) {
        this.folder = folder;
        this.lang = lang;
    }

    /// @param words of the command line
    /// @return the exit code
    int run(List<String> words) throws IOException, Unreachable {
        Optional<Serving> serving;
        try {
            serving = ServeLine.read(words);
        } catch (Stop stop) {
            Say.line(false, ServeLine.words(stop, lang));
            return Exit.USAGE;
        }
        if (serving.isEmpty()) {
            System.out.write(ServeLine.help(lang).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            return Exit.DONE;
        }
        folder.prepare();
        try (var lock = lock();
                var file = new FileOutputStream(folder.log().toFile(), true)) {
            var log = new ServerLog(
                    new PrintStream(new Both(System.err, file), true, StandardCharsets.UTF_8),
                    serving.get().json());
            lock.truncate(0);
            lock.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return serve(serving.get(), log);
        }
    }

    private int serve(Serving serving, ServerLog log) throws IOException, Unreachable {
        Locale.setDefault(Locale.ROOT);
        java.util.logging.LogManager.getLogManager().reset(); // a library's remarks are no lines of this log
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> log.file(fault));
        var server = new Server(
                folder,
                false,
                new kontor.app.Rooms(folder.db().url(), folder.db().standby()),
                log,
                Build.own());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Serve.endOnSignal(server), "end"));
        for (var signal : List.of("TERM", "INT")) close(signal, server);
        log.say("listens: " + folder.path() + ", version " + Build.own());
        try {
            server.stay(serving);
            return Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.REFUSED;
        }
    }

    private static void close(String signal, Server server) {
        try {
            Signal.handle(new Signal(signal), _ -> server.guests().close());
        } catch (IllegalArgumentException e) {
            return; // not known here: the hook ends the server, too
        }
    }

    /// The folder's lock: where another server has it, that is asked to make way, and waited for.
    private FileChannel lock() throws IOException, Unreachable {
        for (int i = 0; i < TRIES; i++) {
            var lock = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null) return lock;
            lock.close();
            var wire = new Connect(folder, false).ifThere(hello());
            if (wire != null) {
                wire.close(); // it does not know the question, or it said no more: an older program
                throw new Unreachable("door.build.protocol", folder.path().toString());
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new Unreachable("door.server.silent", folder.log().toString());
    }

    private static Hello hello() {
        return new Hello(
                Hello.PROTOCOL,
                Build.own().toString(),
                Hello.Wanted.SERVE,
                List.of("version"),
                System.getProperty("user.dir"),
                java.util.Map.of(),
                0,
                0,
                0);
    }

    /// Two streams as one; the second may fail without the first being lost.
    private static final class Both extends OutputStream {
        private final PrintStream first;
        private @Nullable OutputStream second;

        Both(PrintStream first, OutputStream second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            first.write(bytes, from, length);
            first.flush();
            try {
                if (second != null) second.write(bytes, from, length);
            } catch (IOException full) {
                second = null;
            }
        }
    }
}
