package kontor.app.door;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// How much of a company's journal has been run again while it opens, for whoever waits for it.
final class Replayed {

    /// @param done      records so far
    /// @param of        records there are to run
    /// @param perSecond how many a second
    record Part(long done, long of, long perSecond) {

        long secondsLeft() {
            return perSecond <= 0 ? 0 : Math.ceilDiv(of - done, perSecond);
        }
    }

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private volatile Optional<Part> part = Optional.empty();

    /// @param heard is called on any thread whenever more has been done
    void tell(Runnable heard) {
        waiting.add(heard);
    }

    void is(Part now) {
        part = Optional.of(now);
        waiting.forEach(Runnable::run);
    }

    Optional<Part> part() {
        return part;
    }

    /// Nobody waits any more.
    void over() {
        waiting.clear();
    }
}
