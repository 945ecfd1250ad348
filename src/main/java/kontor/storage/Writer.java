package kontor.storage;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import org.jspecify.annotations.Nullable;

/// The one thread that writes. It runs what waits as one database transaction with a savepoint each, syncs the log
/// once, commits, and only then answers: nobody ever reads, or hears of, what could still be lost.
///
/// What a command posts is handed to its takers at once, each in a savepoint and with a record of its own but under
/// the same sync: an order is on the warehouse's list before its desk is answered.
final class Writer implements Gate, AutoCloseable {

    private static final int MOST_IN_A_BATCH = 64;
    private static final int MOST_WITH_DELIVERIES = 256;
    private static final long AWAKE = 60_000;

    /// What listeners hear after a commit.
    ///
    /// @param tables that it changed
    /// @param indexed records that are found by new words
    /// @param forgotten persons whose keys are to be erased
    /// @param last   the last entry of the log it holds
    record Committed(Set<String> tables, List<WordIndex.Entry> indexed, List<WorkTx.Forgotten> forgotten, long last) {}

    /// What one batch comes to.
    private static final class Batch {
        private final List<String> entries = new ArrayList<>();
        private final Deque<WorkTx.Posted> posted = new ArrayDeque<>();
        private final List<Long> stuck = new ArrayList<>();
        private final List<WordIndex.Entry> indexed = new ArrayList<>();
        private final List<WorkTx.Forgotten> forgotten = new ArrayList<>();
        private final List<Runnable> answers = new ArrayList<>();

        void add(Runner.Ran<?> ran) {
            ran.entry().ifPresent(entries::add);
            posted.addAll(ran.effects().posted());
            indexed.addAll(ran.effects().indexed());
            forgotten.addAll(ran.effects().forgotten());
        }
    }

    private record Waiting<R extends RecordNumber>(
            Actor actor, Command<R> command, Optional<String> key, CompletableFuture<Receipt<R>> answer) {}

    private final Database database;
    private final Runner runner;
    private final Log log;
    private final InstantSource clock;
    private final LinkedBlockingQueue<Optional<Waiting<?>>> waiting = new LinkedBlockingQueue<>();
    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();
    private final Courier courier = new Courier(this);
    private final Thread thread;
    private final Consumer<StorageFault> ruined;
    private volatile @Nullable StorageFault broken;

    /// @param ruined hears why nothing more can be done: the log is right, this process and its tables are not
    Writer(Database database, Runner runner, Log log, InstantSource clock, Consumer<StorageFault> ruined) {
        this.database = database;
        this.runner = runner;
        this.log = log;
        this.clock = clock;
        this.ruined = ruined;
        this.thread = Thread.ofPlatform().name("writer").start(this::work);
    }

    Courier courier() {
        return courier;
    }

    void listen(Consumer<Committed> listener) {
        listeners.add(listener);
    }

    @Override
    public <R extends RecordNumber> CompletableFuture<Receipt<R>> submit(
            Actor actor, Command<R> command, Optional<String> key) {
        var answer = new CompletableFuture<Receipt<R>>();
        waiting.add(Optional.of(new Waiting<>(actor, command, key, answer)));
        if (!thread.isAlive()) drain();
        return answer;
    }

    private void work() {
        try {
            while (true) {
                var first = next();
                if (first.isEmpty()) break;
                var batch = new ArrayList<Waiting<?>>();
                batch.add(first.get());
                var ending = false;
                while (!ending && batch.size() < MOST_IN_A_BATCH && !alone(batch.getLast())) {
                    var next = waiting.poll();
                    if (next == null) break;
                    next.ifPresent(batch::add);
                    ending = next.isEmpty();
                }
                database.write(() -> run(batch));
                if (ending) break;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drain();
        }
    }

    /// Whoever was just answered often asks again at once: for as long as waking up would take, that is waited for
    /// awake.
    private Optional<Waiting<?>> next() throws InterruptedException {
        for (var until = System.nanoTime() + AWAKE; System.nanoTime() < until; Thread.onSpinWait()) {
            var next = waiting.poll();
            if (next != null) return next;
        }
        return waiting.take();
    }

    /// A change of tables commits by itself on H2.
    private static boolean alone(Waiting<?> one) {
        return one.command() instanceof MigrateTo;
    }

    private void drain() {
        for (var left = waiting.poll(); left != null; left = waiting.poll()) {
            left.ifPresent(w -> w.answer().completeExceptionally(closed()));
        }
    }

    private RuntimeException closed() {
        return broken == null ? new IllegalStateException("the company is closed") : broken;
    }

    private void run(List<Waiting<?>> waited) {
        var batch = new Batch();
        for (var one : waited) {
            batch.answers.add(run(one, batch));
            if (courier.idle()) deliver(batch);
        }
        if (!batch.entries.isEmpty()) journal(waited, batch);
        try {
            commit(batch);
        } catch (RuntimeException | Error e) {
            throw end(waited, new StorageFault(new Trouble.NotCommitted(runner.last(), String.valueOf(e)), e));
        }
        batch.answers.forEach(Runnable::run);
    }

    private void journal(List<Waiting<?>> waited, Batch batch) {
        try {
            log.append(batch.entries);
        } catch (StorageFault e) {
            throw end(waited, e);
        } catch (RuntimeException | Error e) {
            throw end(waited, new StorageFault(new Trouble.DiskFailed("journal", String.valueOf(e)), e));
        }
    }

    private void commit(Batch batch) {
        database.commit();
        var tables = runner.link().takeTouched();
        if (batch.entries.isEmpty()) return;
        courier.take(batch.posted, batch.stuck);
        var committed = new Committed(tables, batch.indexed, batch.forgotten, runner.last());
        listeners.forEach(l -> l.accept(committed));
    }

    /// Nothing more is done: everyone who waits, or comes, hears why.
    private StorageFault end(List<Waiting<?>> waited, StorageFault why) {
        broken = why;
        ruined.accept(why);
        waited.forEach(one -> one.answer().completeExceptionally(why));
        return why;
    }

    private <R extends RecordNumber> Runnable run(Waiting<R> one, Batch batch) {
        try {
            var ran = runner.run(one.actor(), one.command(), one.key(), clock.instant());
            batch.add(ran);
            return () -> one.answer().complete(new Receipt<>(ran.outcome(), ran.root(), ran.again()));
        } catch (RuntimeException | Error fault) {
            return () -> one.answer().completeExceptionally(fault);
        }
    }

    /// In the order posted; what is too much for one sync is left to the courier.
    private void deliver(Batch batch) {
        while (!batch.posted.isEmpty() && batch.entries.size() < MOST_WITH_DELIVERIES) {
            var posted = batch.posted.remove();
            why(posted.delivery(), batch).ifPresent(reason -> {
                batch.stuck.add(posted.root());
                why(posted.stuck(reason), batch);
            });
        }
    }

    /// Nothing, or why it was not done.
    private Optional<String> why(Command<SystemNumber> command, Batch batch) {
        try {
            var ran = runner.run(Actor.SYSTEM, command, Optional.empty(), clock.instant());
            batch.add(ran);
            return ran.outcome() instanceof Outcome.Refused<SystemNumber>(var refusal)
                    ? Optional.of(refusal.code())
                    : Optional.empty();
        } catch (RuntimeException | Error fault) {
            return Optional.of(String.valueOf(fault));
        }
    }

    /// Does what waits, then ends.
    @Override
    public void close() {
        waiting.add(Optional.empty());
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
