package kontor.storage;

import java.util.function.BooleanSupplier;

/// Runs the journal again, from where a database ends.
final class Replay {

    private static final int IN_A_BATCH = 256;

    /// The company is being closed: what was begun is not finished.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Database database;
    private final Runner runner;
    private final Progress progress;
    private final BooleanSupplier stop;
    private final long begun = System.nanoTime();
    private long from;
    private long upTo;

    Replay(Database database, Runner runner, Progress progress, BooleanSupplier stop) {
        this.database = database;
        this.runner = runner;
        this.progress = progress;
        this.stop = stop;
    }

    void run(Journal journal, long last) {
        from = runner.last();
        upTo = last;
        if (from >= upTo) return;
        journal.read(from + 1, upTo, this::one);
        batch(upTo);
    }

    private void one(String json, long seq) {
        runner.again(json);
        if (seq % IN_A_BATCH == 0) batch(seq);
    }

    private void batch(long seq) {
        database.commit();
        var millis = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
        progress.replayed(seq - from, upTo - from, (seq - from) * 1000 / millis);
        if (stop.getAsBoolean()) throw new Stopped();
    }
}
