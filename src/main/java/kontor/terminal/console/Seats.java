package kontor.terminal.console;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.kernel.Actor;
import kontor.kernel.RecordNumber;

/// Who has which record open, within this process.
final class Seats implements Presence {

    private final Map<RecordNumber, Set<Taken>> seats = new HashMap<>();

    /// One person at one record.
    private final class Taken implements Seat {
        private final Actor who;
        private final RecordNumber record;
        private final Runnable changed;

        Taken(Actor who, RecordNumber record, Runnable changed) {
            this.who = who;
            this.record = record;
            this.changed = changed;
        }

        @Override
        public List<String> others() {
            return beside(this).stream().map(t -> t.who.name()).distinct().toList();
        }

        @Override
        public void close() {
            leave(this);
            beside(this).forEach(t -> t.changed.run());
        }
    }

    @Override
    public Seat sit(Actor who, RecordNumber record, Runnable changed) {
        var seat = new Taken(who, record, changed);
        take(seat);
        beside(seat).forEach(t -> t.changed.run());
        return seat;
    }

    private synchronized void take(Taken seat) {
        seats.computeIfAbsent(seat.record, _ -> new LinkedHashSet<>()).add(seat);
    }

    private synchronized void leave(Taken seat) {
        seats.computeIfPresent(seat.record, (_, all) -> all.remove(seat) && all.isEmpty() ? null : all);
    }

    private synchronized List<Taken> beside(Taken seat) {
        return seats.getOrDefault(seat.record, Set.of()).stream()
                .filter(t -> t != seat)
                .toList();
    }
}
