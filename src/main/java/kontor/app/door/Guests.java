package kontor.app.door;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import kontor.app.line.Sessions;

/// Who is in, and when the house may close: a while after the last has left, or when it is told to.
final class Guests {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Guest> in = new LinkedHashSet<>();
    private boolean closing;
    private boolean visited;
    private int last;

    /// @return false where the house is closing
    boolean enter(Guest guest) {
        lock.lock();
        try {
            if (closing) return false;
            guest.numbered(++last);
            in.add(guest);
            visited = true;
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void leave(Guest guest) {
        lock.lock();
        try {
            if (in.remove(guest)) changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Those at a console or with a command line over the network, and how to end one.
    Sessions sessions() {
        return new Sessions(
                () -> all().stream()
                        .filter(Guests::seen)
                        .map(g -> new Sessions.Session(g.number(), g.who(), g.atConsole(), g.from(), g.since()))
                        .toList(),
                number -> {
                    var named = all().stream()
                            .filter(g -> seen(g) && g.number() == number)
                            .findFirst();
                    named.ifPresent(Guest::end);
                    return named.isPresent();
                });
    }

    private static boolean seen(Guest guest) {
        return guest.atConsole() || !guest.from().equals(Guest.HERE);
    }

    int count() {
        lock.lock();
        try {
            return in.size();
        } finally {
            lock.unlock();
        }
    }

    List<Guest> all() {
        lock.lock();
        try {
            return List.copyOf(in);
        } finally {
            lock.unlock();
        }
    }

    /// Nobody may enter from now on.
    void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Closes if nobody is in.
    boolean closeIfEmpty() {
        lock.lock();
        try {
            if (!in.isEmpty()) return false;
            close();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Returns when nobody is in, or after a while.
    void awaitEmpty(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = nanos; left > 0 && !in.isEmpty(); ) left = changed.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }

    /// Returns when the house is closing: somebody told it to, or nobody has been in for a while.
    ///
    /// @param first how long to wait for the first guest, in milliseconds
    /// @param later how long to wait after the last one has left
    void awaitClosing(long first, long later) throws InterruptedException {
        awaitClosing(first, later, () -> 0);
    }

    /// The same, and as long as somebody is still expected back.
    ///
    /// @param expected how long they still are, in milliseconds
    void awaitClosing(long first, long later, LongSupplier expected) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(visited ? later : first);
            while (!closing) {
                if (!in.isEmpty()) {
                    changed.await();
                    left = TimeUnit.MILLISECONDS.toNanos(later);
                } else if (left <= 0) {
                    left = TimeUnit.MILLISECONDS.toNanos(expected.getAsLong());
                    closing = left <= 0;
                } else {
                    left = changed.awaitNanos(left);
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
