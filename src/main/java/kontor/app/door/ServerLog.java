package kontor.app.door;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.app.line.Office;
import kontor.app.line.Safe;
import kontor.storage.Json;

/// The log in the data folder: what the doors saw, and the traces of our own faults. For people a line of text each,
/// for programs one of JSON.
final class ServerLog implements Office.Faults {

    private final PrintStream out;
    private final boolean json;
    private final AtomicInteger faults = new AtomicInteger();
    private final long pid = ProcessHandle.current().pid();

    ServerLog(PrintStream out) {
        this(out, false);
    }

    ServerLog(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void say(String what) {
        if (json) object(Map.of("said", clean(what)));
        else out.println(now() + " " + pid + " " + clean(what));
    }

    /// One word for what happened, and what belongs to it.
    void note(String what, Map<String, String> with) {
        var all = new LinkedHashMap<String, String>();
        all.put("event", what);
        new TreeMap<>(with).forEach((name, value) -> all.put(name, clean(value)));
        if (json) object(all);
        else {
            var line = new StringBuilder(now() + " " + pid + " " + what);
            new TreeMap<>(with).forEach((name, value) -> line.append(' ').append(name + "=" + quoted(clean(value))));
            out.println(line);
        }
    }

    private void object(Map<String, String> what) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("at", now().toString());
        tree.put("pid", pid);
        tree.putAll(what);
        out.println(Safe.json(Json.write(tree)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String quoted(String value) {
        return value.matches("[^ \"=]+") ? value : "\"" + value.replace("\"", "'") + "\"";
    }

    /// The number is the process and a count: short enough to be read aloud, and found in the log by searching.
    @Override
    public String file(Throwable fault) {
        var number = pid + "-" + faults.incrementAndGet();
        if (json) {
            object(Map.of("fault", number, "trace", String.join("\n", trace(fault))));
            return number;
        }
        synchronized (out) {
            say("fault " + number);
            trace(fault).forEach(out::println);
        }
        return number;
    }

    private static List<String> trace(Throwable fault) {
        var lines = new ArrayList<String>();
        var seen = 0;
        for (var at = fault; at != null && seen < 20; at = at.getCause(), seen++) {
            lines.add((seen == 0 ? "" : "because of ") + clean(String.valueOf(at)));
            for (var frame : at.getStackTrace()) lines.add("\tat " + frame);
        }
        return lines;
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
