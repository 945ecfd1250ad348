package kontor.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.kernel.Actor;
import kontor.kernel.RecordNumber;
import kontor.storage.SideStore;
import kontor.storage.SideStore.Sitter;
import kontor.terminal.console.Presence;

/// Who has which record open, where several servers share a company: within this one at once, at the others within a
/// second, by asking. It asks only while somebody here has a record open.
final class SharedPresence implements Presence {

    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration SAID_AGAIN = Duration.ofSeconds(10);
    private static final Duration GONE = Duration.ofSeconds(30);

    private final Presence here = Presence.inMemory();
    private final SideStore store;
    private final InstantSource clock;
    private final String server = UUID.randomUUID().toString();
    private final Set<Taken> seats = new HashSet<>();
    private volatile Set<Sitter> elsewhere = Set.of();
    private Set<Sitter> said = Set.of();
    private Instant saidAt = Instant.EPOCH;
    private boolean asking;

    SharedPresence(SideStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    private final class Taken implements Seat {
        private final Sitter sitter;
        private final Seat near;
        private final Runnable changed;

        Taken(Sitter sitter, Seat near, Runnable changed) {
            this.sitter = sitter;
            this.near = near;
            this.changed = changed;
        }

        @Override
        public List<String> others() {
            return Stream.concat(near.others().stream(), far(elsewhere).stream())
                    .distinct()
                    .toList();
        }

        private Set<String> far(Set<Sitter> all) {
            return all.stream()
                    .filter(other -> other.record().equals(sitter.record()))
                    .map(Sitter::who)
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
        }

        @Override
        public void close() {
            leave(this);
            near.close();
        }
    }

    @Override
    public Seat sit(Actor who, RecordNumber record, Runnable changed) {
        var sitter = new Sitter(record.getClass().getSimpleName() + ' ' + record.value(), who.name());
        var taken = new Taken(sitter, here.sit(who, record, changed), changed);
        take(taken);
        return taken;
    }

    private synchronized void take(Taken taken) {
        seats.add(taken);
        if (asking) return;
        asking = true;
        Thread.ofVirtual().name("presence").start(this::work);
    }

    private synchronized void leave(Taken taken) {
        seats.remove(taken);
    }

    private synchronized List<Taken> seats() {
        return List.copyOf(seats);
    }

    private void work() {
        while (round()) LockSupport.parkNanos(ROUND.toNanos());
    }

    /// Whether there will be another one.
    private boolean round() {
        try {
            say();
            var before = elsewhere;
            elsewhere = store.elsewhere(server, clock.instant().minus(GONE));
            for (var seat : seats()) if (!seat.far(before).equals(seat.far(elsewhere))) seat.changed.run();
        } catch (RuntimeException away) { // a hint, and the next round says all of it
            said = Set.of();
        }
        return more();
    }

    private void say() {
        var now = clock.instant();
        var open = seats().stream().map(seat -> seat.sitter).collect(Collectors.toUnmodifiableSet());
        if (open.equals(said) && (open.isEmpty() || now.isBefore(saidAt.plus(SAID_AGAIN)))) return;
        store.present(server, open, now, now.minus(GONE));
        said = open;
        saidAt = now;
    }

    private synchronized boolean more() {
        asking = !seats.isEmpty() || !said.isEmpty();
        return asking;
    }
}
