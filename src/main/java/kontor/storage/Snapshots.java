package kontor.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kontor.kernel.Text;

/// Has snapshots made beside the writer, which never pauses for them: after so many commands, when it is quiet, and
/// when someone asks. Every one proves that the journal can be run again, and that this gives the live tables.
final class Snapshots implements AutoCloseable {

    private final Opening opening;
    private final Journal journal;
    private final Database live;
    private final SnapshotMaker maker;
    private final Thread thread;
    private final List<CompletableFuture<Long>> asked = new ArrayList<>();
    private volatile List<Company.Fault> differences = List.of();
    private volatile long newest;
    private volatile long tried;
    private volatile long forgetUpTo;
    private volatile boolean closing;

    Snapshots(Opening opening, Journal journal, Database live) {
        this.opening = opening;
        this.journal = journal;
        this.live = live;
        this.maker = new SnapshotMaker(opening, journal, () -> closing);
        var there = SnapshotMaker.there(opening.disk(), opening.snapshots());
        this.newest = there.isEmpty() ? 0 : there.getLast();
        this.tried = newest;
        this.thread = Thread.ofPlatform().name("snapshots").daemon().unstarted(this::work);
    }

    void begin() {
        thread.start();
    }

    /// Asks for one now; answers with the record at which it stands.
    CompletableFuture<Long> ask() {
        var answer = new CompletableFuture<Long>();
        synchronized (asked) {
            asked.add(answer);
            asked.notifyAll();
        }
        return answer;
    }

    /// Someone was forgotten: one is made now, and those from before are dropped.
    void forget(long upTo) {
        forgetUpTo = upTo;
        var _ = ask();
    }

    /// The length of the newest one's file.
    long bytes() {
        return Snapshot.read(opening.disk(), Snapshot.folder(opening.snapshots(), newest))
                .map(Snapshot::bytes)
                .orElse(0L);
    }

    /// The journal has grown.
    void committed(long last) {
        if (last - tried < opening.pace().after()) return;
        synchronized (asked) {
            asked.notifyAll();
        }
    }

    /// Where the tables of the last snapshot were not those of the live database.
    List<Company.Fault> differences() {
        return differences;
    }

    private void work() {
        try {
            for (var answers = next(); !closing; answers = next()) answer(answers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(List<CompletableFuture<Long>> answers) {
        try {
            var seq = make();
            answers.forEach(a -> a.complete(seq));
        } catch (RuntimeException e) {
            answers.forEach(a -> a.completeExceptionally(e));
            if (!(e instanceof Replay.Stopped))
                opening.progress().said(Text.of("storage.said.no-snapshot", String.valueOf(e.getMessage())));
        }
    }

    /// Waits until one is due.
    private List<CompletableFuture<Long>> next() throws InterruptedException {
        synchronized (asked) {
            var seen = journal.place().seq();
            while (!closing && asked.isEmpty() && seen - tried < opening.pace().after()) {
                asked.wait(opening.pace().pause().toMillis());
                var now = journal.place().seq();
                if (now == seen && now - tried >= opening.pace().quiet()) break;
                seen = now;
            }
            var answers = List.copyOf(asked);
            asked.clear();
            return answers;
        }
    }

    private long make() {
        var seq = journal.place().seq();
        tried = seq;
        if (seq != newest) {
            var made = maker.make(seq);
            newest = seq;
            compare(made);
            if (differences.isEmpty()) tidy(made);
        }
        if (forgetUpTo > 0 && seq >= forgetUpTo) {
            forgetUpTo = 0;
            maker.keep(1);
        }
        return seq;
    }

    /// The live tables must be the same, where they stand at the same record before and after they are read.
    private void compare(Snapshot made) {
        live.read(link -> {
            if (last(link) != made.seq()) return false;
            var hashes = Tables.hashes(link);
            if (last(link) != made.seq()) return false;
            var found = new ArrayList<Company.Fault>();
            hashes.forEach((table, hash) -> {
                if (!hash.equals(made.tables().get(table)))
                    found.add(new Company.Fault("replay-same", table + " differs at record " + made.seq()));
            });
            differences = List.copyOf(found);
            return true;
        });
    }

    /// A file that has grown loose gives way to a copy of the snapshot, which is as small as it can be: H2 itself gives
    /// nothing back while it is open. Whoever is at work goes first; it comes round again with the next snapshot.
    private void tidy(Snapshot made) {
        var disk = opening.disk();
        var file = opening.live().resolve(Snapshot.FILE);
        if (closing || disk.length(file) <= opening.pace().loose() + 3 * made.bytes()) return;
        var next = opening.live().resolve("next");
        disk.copy(Snapshot.folder(opening.snapshots(), made.seq()).resolve(Snapshot.FILE), next);
        try {
            if (!live.renew(link -> last(link) == made.seq(), () -> disk.rename(next, file))) disk.delete(next);
        } catch (RuntimeException e) {
            opening.progress().said(Text.of("storage.said.no-snapshot", String.valueOf(e.getMessage())));
            opening.ruined().run(); // the journal is right and the next start takes the snapshot
        }
    }

    private static long last(Link link) {
        return Sql.of(link)
                .query("select coalesce(max(seq), 0) as seq from audit")
                .first(f -> f.whole("seq"))
                .orElse(0L);
    }

    /// Makes one more, if enough has come since the last, and then no more. The writer has ended.
    void last() {
        end();
        if (journal.place().seq() - newest < opening.pace().atStop()) return;
        closing = false;
        answer(List.of());
    }

    /// Ends what is being made; nothing more is.
    @Override
    public void close() {
        end();
    }

    private void end() {
        closing = true;
        synchronized (asked) {
            asked.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
