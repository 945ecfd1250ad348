package kontor.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.postgresql.Driver;

/// Connections to PostgreSQL, as many as are needed at once up to a limit; whoever comes later waits for his turn.
///
/// Our own and not HikariCP: a [Link] keeps its prepared statements and their names for as long as the connection
/// lives,
/// which a pool that hands out proxies closes at every return; and there is nothing to probe for beforehand, because
/// who
/// meets a lost connection throws it away and tries again by the command's seed.
final class Pool implements Readers, AutoCloseable {

    /// How long one waits for a database that is away.
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration BREATH = Duration.ofMillis(100);

    private final DatabaseUrl url;
    private final boolean reads;
    private final boolean ofStandby;
    private final Semaphore turns;
    private final ConcurrentLinkedDeque<Link> idle = new ConcurrentLinkedDeque<>();
    private final Consumer<Boolean> heard;
    private boolean away;
    private volatile boolean closed;

    private Pool(DatabaseUrl url, int most, boolean reads, boolean ofStandby, Consumer<Boolean> heard) {
        this.url = url;
        this.heard = heard;
        this.turns = new Semaphore(most, true);
        this.reads = reads;
        this.ofStandby = ofStandby;
    }

    /// Connections that write.
    ///
    /// @param heard that the database has gone away, or is there again
    static Pool writing(DatabaseUrl url, int most, Consumer<Boolean> heard) {
        return new Pool(url, most, false, false, heard);
    }

    /// Connections that only read.
    ///
    /// @param ofStandby from a standby where there is one
    static Pool reading(DatabaseUrl url, int most, boolean ofStandby) {
        return new Pool(url, most, ofStandby, ofStandby, ignored -> {});
    }

    /// Whether the database could not be reached when last tried.
    synchronized boolean away() {
        return away;
    }

    private synchronized void away(boolean now) {
        if (away == now || closed) return;
        away = now;
        heard.accept(now);
    }

    /// Lends a connection, and throws it away where it was lost.
    <T> T use(Function<Link, T> work) {
        turns.acquireUninterruptibly();
        try {
            var link = taken();
            try {
                var made = work.apply(link);
                idle.addFirst(link);
                return made;
            } catch (RuntimeException | Error fault) {
                keepOrDrop(link, fault);
                throw fault;
            }
        } finally {
            turns.release();
            if (closed) forget();
        }
    }

    /// Reads, and reads again from the beginning where the connection was lost.
    @Override
    public <T> T read(Function<Link, T> reading) {
        return patiently(() -> use(link -> {
            var made = reading.apply(link);
            rollback(link);
            return made;
        }));
    }

    /// Does something again as long as the database is away, for a while.
    ///
    /// @throws StorageFault where it stays away
    <T> T patiently(java.util.function.Supplier<T> work) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return work.get();
            } catch (Broken fault) {
                if (closed || Failing.of(fault) != Failing.LOST) throw fault;
                breath(until, fault);
            }
        }
    }

    /// Waits a little before another try.
    ///
    /// @throws StorageFault where patience is at its end
    void breath(long until, Broken fault) {
        if (System.nanoTime() > until) throw new StorageFault(new Trouble.DatabaseAway(url.toString()), fault);
        LockSupport.parkNanos(BREATH.toNanos());
    }

    private Link taken() {
        var known = idle.pollFirst();
        if (known != null) return known;
        var link = new Link(connect(), Tongue.POSTGRES);
        away(false);
        return link;
    }

    /// A connection of one's own.
    java.sql.Connection connect() {
        try {
            var made = new Driver().connect(url.text(), url.properties(reads, ofStandby));
            if (made == null) throw new SQLException("no address of PostgreSQL", "08001");
            made.setAutoCommit(false);
            if (reads) made.setReadOnly(true);
            return made;
        } catch (SQLException e) {
            away(true);
            throw new Broken("connecting", e);
        }
    }

    private void keepOrDrop(Link link, Throwable fault) {
        if (Failing.of(fault) != Failing.LOST && rolledBack(link)) {
            link.takeTouched();
            idle.addFirst(link);
            return;
        }
        away(true);
        drop(link);
        forget();
    }

    private static boolean rolledBack(Link link) {
        try {
            link.connection().rollback();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    static void rollback(Link link) {
        try {
            link.connection().rollback();
        } catch (SQLException e) {
            throw new Broken("rollback", e);
        }
        link.takeTouched();
    }

    static void commit(Link link) {
        try {
            link.connection().commit();
        } catch (SQLException e) {
            throw new Broken("commit", e);
        }
    }

    private static void drop(Link link) {
        try {
            link.connection().close();
        } catch (SQLException e) {
            return; // it is gone already
        }
    }

    private void forget() {
        for (var link = idle.pollFirst(); link != null; link = idle.pollFirst()) drop(link);
    }

    @Override
    public void close() {
        closed = true;
        forget();
    }
}
