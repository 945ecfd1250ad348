package kontor.app.door;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.app.line.Office;

/// The log in the data folder: what the doors saw, and the traces of our own faults.
final class ServerLog implements Office.Faults {

    private final PrintStream out;
    private final AtomicInteger faults = new AtomicInteger();
    private final long pid = ProcessHandle.current().pid();

    ServerLog(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + pid + " " + clean(what));
    }

    /// The number is the process and a count: short enough to be read aloud, and found in the log by searching.
    @Override
    public String file(Throwable fault) {
        var number = pid + "-" + faults.incrementAndGet();
        synchronized (out) {
            say("fault " + number);
            trace(fault);
        }
        return number;
    }

    private void trace(Throwable fault) {
        var seen = 0;
        for (var at = fault; at != null && seen < 20; at = at.getCause(), seen++) {
            out.println((seen == 0 ? "" : "because of ") + clean(String.valueOf(at)));
            for (var frame : at.getStackTrace()) out.println("\tat " + frame);
        }
    }

    private static String clean(String what) {
        var line = new StringBuilder(what.length());
        what.codePoints()
                .map(c -> c < 0x20 || (c >= 0x7f && c < 0xa0) ? '?' : c)
                .limit(1000)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
