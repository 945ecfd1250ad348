package kontor.storage;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Words;

/// Carries events on PostgreSQL: every server takes from the outbox what nobody else has taken, the first of each
/// taker and subject only, so that those of one subject arrive in the order posted, whoever carries them.
final class Carriers {

    private static final int MANY = 4;
    private static final int MOST_TRIES = 100;

    private static final String NEXT = """
            select event, taker, place, root, subject, type, body, posted_at from outbox o
             where stuck is null
               and not exists (select 1 from outbox e where e.taker = o.taker and e.subject = o.subject
                                  and e.stuck is null and e.place < o.place)
             order by place limit 1 for update skip locked""";

    private final Pool pool;
    private final Attempt attempt;
    private final SideBySide gate;
    private final Consumer<SideBySide.Told> listener;
    private final Semaphore calls = new Semaphore(0);
    private final Object arrivals = new Object();
    private final Thread[] threads = new Thread[MANY];
    private long arrived;
    private volatile boolean ended;

    Carriers(Pool pool, Attempt attempt, SideBySide gate, Consumer<SideBySide.Told> listener) {
        this.pool = pool;
        this.attempt = attempt;
        this.gate = gate;
        this.listener = listener;
    }

    void begin() {
        for (int i = 0; i < MANY; i++)
            threads[i] = Thread.ofVirtual().name("carrier " + i).start(this::work);
    }

    /// There may be something to carry.
    void call() {
        if (calls.availablePermits() < MANY) calls.release();
    }

    private void work() {
        while (!ended) {
            try {
                while (!ended && one()) call();
                calls.tryAcquire(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException away) {
                if (!ended) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    /// Carries one event, if there is one that nobody else has.
    private boolean one() {
        var carried = pool.use(this::take);
        carried.ifPresent(why -> {
            if (!why.taken()) setAside(why);
            arrived();
        });
        return carried.isPresent();
    }

    /// @param why empty where it was taken or another one was in the way, so that it is to be tried again
    private record Carried(Outbox.Waiting event, boolean taken, String why) {}

    private Optional<Carried> take(Link link) {
        for (int tries = 1; ; tries++) {
            var next = Sql.of(link).query(NEXT).first(Outbox.Waiting.class);
            if (next.isEmpty()) {
                Pool.rollback(link);
                return Optional.empty();
            }
            try {
                return Optional.of(deliver(link, next.get()));
            } catch (RuntimeException fault) {
                var failing = Failing.of(fault);
                if (failing == Failing.LOST) throw fault;
                Pool.rollback(link);
                if (failing == Failing.FAULT || tries >= MOST_TRIES)
                    return Optional.of(new Carried(next.get(), false, String.valueOf(fault)));
                SideBySide.pause(tries, Integer.MAX_VALUE, (Broken) fault);
            }
        }
    }

    private Carried deliver(Link link, Outbox.Waiting event) {
        var asked = new Attempt.Asked<SystemNumber>(
                Actor.SYSTEM, new Deliver(event.event(), event.taker()), Optional.empty());
        var ran = attempt.run(link, asked, gate.now());
        if (ran.outcome() instanceof Outcome.Refused<SystemNumber>(var refusal))
            return new Carried(event, false, refusal.code());
        listener.accept(new SideBySide.Told(ran.effects(), ran.tables(), asked.seed()));
        return new Carried(event, true, "");
    }

    private void setAside(Carried carried) {
        var most = Math.min(carried.why().length(), 500);
        var why = Optional.of(new Words(carried.why().substring(0, most)));
        gate.submit(
                        Actor.SYSTEM,
                        new MarkStuck(carried.event().event(), carried.event().taker(), why),
                        Optional.empty())
                .join();
    }

    private void arrived() {
        synchronized (arrivals) {
            arrived++;
            arrivals.notifyAll();
        }
    }

    /// Waits until something holds; asks after each arrival, and several times a second for those of other servers.
    void until(Supplier<Boolean> holds) throws InterruptedException {
        while (true) {
            long seen;
            synchronized (arrivals) {
                seen = arrived;
            }
            if (holds.get()) return;
            synchronized (arrivals) {
                if (seen == arrived) arrivals.wait(100);
            }
        }
    }

    void end() throws InterruptedException {
        ended = true;
        calls.release(MANY);
        for (var thread : threads) if (thread != null) thread.join();
    }
}
