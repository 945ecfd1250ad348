package kontor.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Gate;
import kontor.kernel.RecordNumber;

/// The gate on PostgreSQL: commands run side by side, each in a transaction of its own on a connection of its own.
///
/// A command that another one was in the way of is run again. One whose connection was lost is asked for by its seed
/// first, which its audit row holds and no other row may: an attempt that is still under way in the database keeps
/// the next one waiting at that key, so nothing is ever done twice, with or without a key of the caller's.
final class SideBySide implements Gate {

    private static final int MOST_TRIES = 100;

    /// A key that is taken again and again is a fault of ours.
    private static final int MOST_FIRSTS = 10;

    /// Tells what a command did, once it is committed.
    record Told(WorkTx.Effects effects, java.util.Set<String> tables, long seed) {}

    private final Pool pool;
    private final Attempt attempt;
    private final InstantSource clock;
    private final Consumer<Told> listener;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    private final Phaser underWay = new Phaser(1);
    private volatile boolean ended;

    SideBySide(Pool pool, Attempt attempt, InstantSource clock, Consumer<Told> listener) {
        this.pool = pool;
        this.attempt = attempt;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public boolean inOrder() {
        return false;
    }

    @Override
    public <R extends RecordNumber> CompletableFuture<Receipt<R>> submit(
            Actor actor, Command<R> command, Optional<String> key) {
        var answer = new CompletableFuture<Receipt<R>>();
        if (ended || underWay.register() < 0) {
            answer.completeExceptionally(new IllegalStateException("the company is closed"));
            return answer;
        }
        Thread.ofVirtual().name("command").start(() -> {
            try {
                answer.complete(run(actor, command, key));
            } catch (RuntimeException | Error fault) {
                answer.completeExceptionally(fault);
            } finally {
                underWay.arriveAndDeregister();
            }
        });
        return answer;
    }

    private <R extends RecordNumber> Receipt<R> run(Actor actor, Command<R> command, Optional<String> key) {
        var asked = new Attempt.Asked<>(actor, command, key);
        var until = System.nanoTime() + Pool.PATIENCE.toNanos();
        for (int tries = 1; ; tries++) {
            try {
                return pool.use(link -> once(link, asked));
            } catch (Broken fault) {
                switch (Failing.of(fault)) {
                    case LOST -> {
                        asked.doubt();
                        pool.breath(until, fault);
                    }
                    case AGAIN -> pause(tries, MOST_TRIES, fault);
                    case FIRST -> pause(tries, MOST_FIRSTS, fault);
                    case FAULT -> throw fault;
                }
            }
        }
    }

    private <R extends RecordNumber> Receipt<R> once(Link link, Attempt.Asked<R> asked) {
        var ran = attempt.run(link, asked, now());
        listener.accept(new Told(ran.effects(), ran.tables(), asked.seed()));
        return new Receipt<>(ran.outcome(), ran.root(), ran.again());
    }

    static void pause(int tries, int most, Broken fault) {
        if (tries >= most) throw fault;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200_000L, 1_000_000L * Math.min(tries + 1, 40)));
    }

    /// The time of this server never goes back.
    Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(now, (old, one) -> one.isAfter(old) ? one : old);
    }

    /// Waits for what is under way, and takes no more.
    void end() {
        ended = true;
        underWay.arriveAndAwaitAdvance();
    }
}
