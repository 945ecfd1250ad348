package kontor.app.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The way to a company's server.
///
/// @param throwAway whether a server that is started here deletes the folder when its only client has gone
record Connect(DataFolder folder, boolean throwAway) {

    private static final long PATIENCE = 60_000_000_000L;

    /// Connects; starts the server where none listens. Whoever loses the race of two starts waits for the winner, and
    /// an older server that had nobody else is waited for until it has ended.
    Wire orStart(Hello hello) throws IOException, Unreachable {
        long giveUp = System.nanoTime() + PATIENCE;
        if (System.getenv("KONTOR_STARTING") != null) waitForTheOther(); // the script has started one beside us
        while (true) {
            var wire = ifThere(hello);
            if (wire != null) return wire;
            if (System.nanoTime() > giveUp)
                throw new Unreachable("door.server.silent", folder.log().toString());
            folder.prepare();
            try {
                if (!new Launch(folder, throwAway).start()) waitForTheOther();
            } catch (IOException e) {
                throw folder.unreachable(e);
            }
        }
    }

    /// The other server has the lock, but does not listen yet, or no longer.
    private void waitForTheOther() {
        for (int i = 0; i < 100; i++) {
            var channel = knock();
            if (channel != null) {
                close(channel);
                return;
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /// Connects where a server listens; null where none does, or where it has just ended.
    @Nullable
    Wire ifThere(Hello hello) throws IOException, Unreachable {
        var channel = knock();
        if (channel == null) return null;
        var wire = new Wire(channel);
        var silence = new Silence(folder);
        silence.start();
        try {
            wire.send(Wire.HELLO, hello.bytes());
            var answer = wire.next();
            silence.broken = true;
            if (answer == null) return null;
            switch (answer.type()) {
                case Wire.WELCOME -> {
                    return wire;
                }
                case Wire.NOT_LET_IN ->
                    throw refused(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
                case Wire.YIELD -> {
                    if (hello.wanted() == Hello.Wanted.STOP) return wire;
                    awaitEnd(wire);
                }
                default -> throw new Wire.Malformed("an answer of type " + answer.type());
            }
        } catch (Wire.Malformed e) {
            throw new Unreachable("door.server.strange", folder.socket().toString());
        } catch (IOException e) {
            silence.broken = true; // it ended before it had read what we want
        }
        close(channel);
        return null;
    }

    private static Unreachable refused(String said) {
        var parts = said.split("\0", -1);
        var args = new String[parts.length - 1];
        System.arraycopy(parts, 1, args, 0, args.length);
        return new Unreachable(parts[0], args);
    }

    /// The server keeps the connection until its process has ended.
    static void awaitEnd(Wire wire) {
        try {
            var frame = wire.next();
            while (frame != null) frame = wire.next();
        } catch (IOException e) {
            return; // the end, too
        }
    }

    private @Nullable SocketChannel knock() {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(folder.socket()));
            return channel;
        } catch (IOException e) {
            if (channel != null) close(channel);
            return null;
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            return; // nothing is lost
        }
    }

    /// A server that has been stopped, or hangs, accepts and says nothing: then we end rather than wait for ever.
    private static final class Silence extends Thread {
        private final DataFolder folder;
        volatile boolean broken;

        Silence(DataFolder folder) {
            this.folder = folder;
            setDaemon(true);
        }

        @Override
        public void run() {
            LockSupport.parkNanos(PATIENCE / 4);
            if (broken) return;
            var lang = Say.lang(null, System.getenv());
            boolean raw = "1".equals(System.getenv("KONTOR_RAW"));
            Say.line(raw, Say.words(lang, "door.server.silent", folder.log().toString()));
            Runtime.getRuntime().halt(3);
        }
    }
}
