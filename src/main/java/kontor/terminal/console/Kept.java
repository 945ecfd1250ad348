package kontor.terminal.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kontor.kernel.Actor;

/// Consoles whose terminal has gone, kept a while for whoever sat there. What was begun on them is saved as drafts
/// already: with one that is let go, only its place is lost.
///
/// One is offered to the same person at the same kiosk, or at none: what one place showed is never carried to another.
public final class Kept {

    private record One(Actor actor, Console console, Instant since, Instant until) {}

    /// A console that waits.
    record Waiting(Console console, Instant since) {}

    private final InstantSource clock;
    private final int most;
    private final List<One> all = new ArrayList<>();

    /// @param most how many are kept for one person; the oldest goes
    public Kept(InstantSource clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    void keep(Console console, Duration time) {
        var now = clock.instant();
        synchronized (this) {
            all.add(new One(console.actor(), console, now, now.plus(time)));
        }
        while (count(console.actor()) > most) dropOldest(console.actor());
        CompletableFuture.delayedExecutor(time.toMillis() + 1, TimeUnit.MILLISECONDS)
                .execute(this::expire);
    }

    /// The newest that waits for somebody where they stand.
    Optional<Waiting> newest(Actor actor) {
        expire();
        synchronized (this) {
            return all.reversed().stream()
                    .filter(one -> one.actor().equals(actor))
                    .findFirst()
                    .map(one -> new Waiting(one.console(), one.since()));
        }
    }

    /// Somebody takes one up again; false where it has gone meanwhile.
    synchronized boolean take(Console console) {
        return all.removeIf(one -> one.console() == console);
    }

    /// How many wait for a person, wherever they sat.
    public int count(Actor person) {
        expire();
        synchronized (this) {
            return (int) all.stream().filter(one -> isOf(one, person)).count();
        }
    }

    /// Lets go of the one that has waited longest for a person; false where there is none.
    public boolean dropOldest(Actor person) {
        Optional<One> oldest;
        synchronized (this) {
            oldest = all.stream().filter(one -> isOf(one, person)).findFirst();
        }
        return oldest.filter(one -> drop(one.console())).isPresent();
    }

    /// Lets go of those whose person may not come back.
    public void dropUnless(Predicate<Actor> may) {
        drop(one -> !may.test(one.actor()));
    }

    /// How long until the last one is let go; zero where none waits.
    public synchronized Duration longest() {
        return all.stream()
                .map(one -> Duration.between(clock.instant(), one.until()))
                .filter(left -> !left.isNegative())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    void expire() {
        var now = clock.instant();
        drop(one -> !one.until().isAfter(now));
    }

    private static boolean isOf(One one, Actor person) {
        return one.actor().person().equals(person.person());
    }

    boolean drop(Console console) {
        var there = take(console);
        if (there) console.parting().letGo();
        return there;
    }

    private void drop(Predicate<One> which) {
        List<One> gone;
        synchronized (this) {
            gone = all.stream().filter(which).toList();
        }
        gone.forEach(one -> drop(one.console()));
    }
}
