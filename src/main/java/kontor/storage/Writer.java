package kontor.storage;

import java.time.InstantSource;
import java.util.ArrayList;
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
import kontor.kernel.RecordNumber;

/// The one thread that writes. It runs what waits as one database transaction with a savepoint each, syncs the log
/// once,
/// commits, and only then answers: nobody ever reads, or hears of, what could still be lost.
final class Writer implements Gate, AutoCloseable {

    private static final int MOST_IN_A_BATCH = 64;

    /// What listeners hear after a commit.
    ///
    /// @param tables that it changed
    /// @param posted events now on their way
    /// @param indexed records that are found by new words
    /// @param last   the last entry of the log it holds
    record Committed(Set<String> tables, List<WorkTx.Posted> posted, List<WordIndex.Entry> indexed, long last) {}

    private record Waiting<R extends RecordNumber>(
            Actor actor, Command<R> command, Optional<String> key, CompletableFuture<Receipt<R>> answer) {}

    private final Database database;
    private final Runner runner;
    private final Log log;
    private final InstantSource clock;
    private final LinkedBlockingQueue<Optional<Waiting<?>>> waiting = new LinkedBlockingQueue<>();
    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private final Runnable ruined;

    /// @param ruined what ends the process when the log was synced and the commit failed: the log is right, the
    ///               database is not
    Writer(Database database, Runner runner, Log log, InstantSource clock, Runnable ruined) {
        this.database = database;
        this.runner = runner;
        this.log = log;
        this.clock = clock;
        this.ruined = ruined;
        this.thread = Thread.ofPlatform().name("writer").start(this::work);
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
                var first = waiting.take();
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
                run(batch);
                if (ending) break;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drain();
        }
    }

    /// A change of tables commits by itself on H2.
    private static boolean alone(Waiting<?> one) {
        return one.command() instanceof MigrateTo;
    }

    private void drain() {
        for (var left = waiting.poll(); left != null; left = waiting.poll()) {
            left.ifPresent(w -> w.answer().completeExceptionally(new IllegalStateException("the company is closed")));
        }
    }

    private void run(List<Waiting<?>> batch) {
        var entries = new ArrayList<String>();
        var effects = new ArrayList<WorkTx.Effects>();
        var answers = new ArrayList<Runnable>();
        for (var one : batch) answers.add(run(one, entries, effects));
        if (!entries.isEmpty()) {
            try {
                log.append(entries);
            } catch (RuntimeException | Error e) {
                batch.forEach(one -> one.answer().completeExceptionally(e));
                ruined.run();
                throw e;
            }
        }
        try {
            database.commit();
        } catch (RuntimeException | Error e) {
            ruined.run();
            throw e;
        }
        var tables = runner.link().takeTouched();
        if (!entries.isEmpty()) tell(new Committed(tables, posted(effects), indexed(effects), runner.last()));
        answers.forEach(Runnable::run);
    }

    private void tell(Committed committed) {
        listeners.forEach(l -> l.accept(committed));
    }

    private static List<WorkTx.Posted> posted(List<WorkTx.Effects> effects) {
        return effects.stream().flatMap(e -> e.posted().stream()).toList();
    }

    private static List<WordIndex.Entry> indexed(List<WorkTx.Effects> effects) {
        return effects.stream().flatMap(e -> e.indexed().stream()).toList();
    }

    private <R extends RecordNumber> Runnable run(Waiting<R> one, List<String> entries, List<WorkTx.Effects> effects) {
        try {
            var ran = runner.run(one.actor(), one.command(), one.key(), clock.instant());
            ran.entry().ifPresent(entries::add);
            effects.add(ran.effects());
            return () -> one.answer().complete(new Receipt<>(ran.outcome(), ran.root(), ran.again()));
        } catch (RuntimeException | Error fault) {
            return () -> one.answer().completeExceptionally(fault);
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
