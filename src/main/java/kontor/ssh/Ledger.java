package kontor.ssh;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import kontor.ssh.Limits.Limit;

/// Counts what happens at the door and writes it to the log. What strangers can do as often as they like is written at
/// most once in ten seconds a kind, with how often it was in between: nobody fills a disk from outside.
final class Ledger {

    private static final long QUIET = TimeUnit.SECONDS.toNanos(10);

    private static final class Kind {
        private long next = Long.MIN_VALUE;
        private long kept;
    }

    private final Notes notes;
    private final Consumer<Throwable> faults;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

    Ledger(Notes notes, Consumer<Throwable> faults) {
        this.notes = notes;
        this.faults = faults;
    }

    void count(String what) {
        counts.computeIfAbsent(what, ignored -> new LongAdder()).increment();
    }

    SortedMap<String, Long> counts() {
        var all = new TreeMap<String, Long>();
        counts.forEach((what, count) -> all.put(what, count.sum()));
        return all;
    }

    /// A limit was reached.
    ///
    /// @param who what is known beside the address; may be empty
    void limit(Limit limit, String from, String who) {
        count("limit " + limit.word());
        var with = new LinkedHashMap<String, String>();
        with.put("limit", limit.word());
        with.put("from", from);
        if (!who.isEmpty()) with.put("who", who);
        quietly("limit " + limit.word(), "ssh.limit", with);
    }

    void malformed(String from, String why) {
        count("malformed");
        var with = new LinkedHashMap<String, String>();
        with.put("from", from);
        with.put("why", why);
        quietly("malformed", "ssh.malformed", with);
    }

    void note(String what, Map<String, String> with) {
        if (what.equals("ssh.wrong")) quietly(what, what, new LinkedHashMap<>(with));
        else notes.note(what, with);
    }

    void fault(Throwable fault) {
        faults.accept(fault);
    }

    private void quietly(String kind, String what, Map<String, String> with) {
        var of = kinds.computeIfAbsent(kind, ignored -> new Kind());
        synchronized (of) {
            long now = System.nanoTime();
            if (of.next != Long.MIN_VALUE && now - of.next < 0) {
                of.kept++;
                return;
            }
            if (of.kept > 0) with.put("more", Long.toString(of.kept));
            of.kept = 0;
            of.next = now + QUIET;
        }
        notes.note(what, with);
    }
}
