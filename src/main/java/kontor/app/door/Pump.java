package kontor.app.door;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Carries frames between the server and this process's streams.
final class Pump implements SignalHandler {

    static final int LOST = -1;
    static final int OUTPUT_CLOSED = -2;
    static final int OUTPUT_FAILED = -3;

    /// A signal to a whole process group comes to us twice, from the group and from the script.
    private static final long SAME_SIGNAL = 200_000_000L;

    private final Wire wire;
    private final FileOutputStream out;
    private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    private @Nullable Semaphore asked;
    private long interrupted;

    Pump(Wire wire, FileOutputStream out) {
        this.wire = wire;
        this.out = out;
    }

    /// Sends keys as they come, sizes as they change, and what signals mean to a console.
    void console() {
        handle("WINCH");
        handle("INT");
        handle("TERM");
        handle("HUP");
        var keys = new Thread("keys") {
            @Override
            public void run() {
                sendKeys();
            }
        };
        keys.setDaemon(true);
        keys.start();
    }

    private void handle(String signal) {
        try {
            Signal.handle(new Signal(signal), this);
        } catch (IllegalArgumentException e) {
            return; // not known here, or already taken: the script gives the terminal back
        }
    }

    @Override
    public void handle(Signal signal) {
        try {
            switch (signal.getName()) {
                case "WINCH" -> wire.sendNumbers(Wire.RESIZE, Tty.size(true));
                case "INT" -> {
                    long now = System.nanoTime();
                    if (interrupted != 0 && now - interrupted < SAME_SIGNAL) return;
                    interrupted = now;
                    wire.send(Wire.INPUT, new byte[] {3});
                }
                default -> leave(128 + signal.getNumber());
            }
        } catch (IOException e) {
            leave(128 + signal.getNumber());
        }
    }

    private void leave(int exit) {
        try {
            out.write(Tty.RESTORE.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            Runtime.getRuntime().halt(exit); // the terminal is gone
        }
        Runtime.getRuntime().halt(exit);
    }

    private void sendKeys() {
        var keys = new byte[4096];
        try {
            for (int came = in.read(keys); came > 0; came = in.read(keys)) wire.send(Wire.INPUT, keys, 0, came);
            wire.send(Wire.HANG_UP);
        } catch (IOException e) {
            hangUp();
        }
    }

    private void hangUp() {
        try {
            wire.send(Wire.HANG_UP);
        } catch (IOException e) {
            return; // the other thread sees the end of the connection
        }
    }

    /// Carries until the server says that all is done.
    ///
    /// @return its exit code, or one of the constants above
    int untilQuit() {
        while (true) {
            Wire.Frame frame;
            try {
                frame = wire.next();
            } catch (IOException e) {
                return LOST;
            }
            if (frame == null) return LOST;
            switch (frame.type()) {
                case Wire.OUTPUT -> {
                    try {
                        out.write(frame.body());
                    } catch (IOException e) {
                        return "Broken pipe".equals(e.getMessage()) ? OUTPUT_CLOSED : OUTPUT_FAILED;
                    }
                }
                case Wire.ERROR -> say(frame.body());
                case Wire.NEXT -> next();
                case Wire.QUIT -> {
                    return frame.number(0);
                }
                default -> {
                    return LOST;
                }
            }
        }
    }

    private void say(byte[] words) {
        try {
            err.write(words);
        } catch (IOException e) {
            return; // nobody listens; the data matters
        }
    }

    /// Standard input is read only when it is asked for, and beside the output.
    private void next() {
        if (asked == null) {
            var wanted = new Semaphore(0);
            asked = wanted;
            var feed = new Thread("input") {
                @Override
                public void run() {
                    feed(wanted);
                }
            };
            feed.setDaemon(true);
            feed.start();
        }
        asked.release();
    }

    private void feed(Semaphore wanted) {
        var some = new byte[Wire.PIECE];
        try {
            while (true) {
                wanted.acquireUninterruptibly();
                int came = Math.max(0, in.read(some));
                wire.send(Wire.INPUT, some, 0, came);
                if (came == 0) return;
            }
        } catch (IOException e) {
            endOfInput();
        }
    }

    private void endOfInput() {
        try {
            wire.send(Wire.INPUT);
        } catch (IOException e) {
            return; // the other thread sees the end of the connection
        }
    }
}
