package kontor.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;

/// An open database: one connection that writes, and as many beside it that read as are needed at once.
final class Database implements Readers, AutoCloseable {

    private final String url;
    private final Link writer;
    private final ConcurrentLinkedQueue<Link> readers = new ConcurrentLinkedQueue<>();
    /// Held together by all who use the file, and by one alone who puts another in its place.
    private final ReentrantReadWriteLock file = new ReentrantReadWriteLock();

    private volatile boolean closed;

    private Database(String url) throws SQLException {
        this.url = url;
        this.writer = new Link(connect(url), Tongue.H2);
        writer.connection().setAutoCommit(false);
    }

    /// @param url of H2; the settings of the house are added
    static Database open(String url) {
        try {
            return new Database(url);
        } catch (SQLException e) {
            throw new Broken("opening " + url, e);
        }
    }

    /// H2 in memory, for a company that lives as long as its server.
    static Database inMemory(String name) {
        return open(
                "jdbc:h2:mem:" + name
                        + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR");
    }

    /// H2 in a file that nobody trusts after a crash, so with what is fastest and keeps it small: nothing is
    /// synced (the journal is), written pages are free again at once (`RETENTION_TIME=0`, which would be unsafe
    /// for a database that had to survive by itself), no lock file (the folder is locked), no trace, and the
    /// engine does not close itself when the process is told to end. H2 does not move pages behind our back
    /// (`AUTO_COMPACT_FILL_RATE=0`): where it does, a page that a reader still needs may be gone, "Chunk not found"
    /// (H2's issue 4383; seen in most runs of the bench of cases, never without). A loose file gives way to a
    /// snapshot instead. A benchmark adds a setting: not to give a query that is asked again the rows of the last
    /// time.
    ///
    /// @param file without the ending `.mv.db`
    static Database file(Path file) {
        return open("jdbc:h2:file:" + file.toAbsolutePath().toString().replace(";", "\\;")
                + ";DB_CLOSE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=NO;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=256"
                + ";CACHE_SIZE=65536;RETENTION_TIME=0;AUTO_COMPACT_FILL_RATE=0;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR"
                + System.getProperty("kontor.bench.h2", ""));
    }

    private static Connection connect(String url) throws SQLException {
        return new org.h2.Driver().connect(url, new Properties()) instanceof Connection c
                ? c
                : DriverManager.getConnection(url);
    }

    Link writer() {
        return writer;
    }

    @Override
    public <T> T read(Function<Link, T> reading) {
        file.readLock().lock();
        var link = readers.poll();
        try {
            if (link == null) link = new Link(connect(url), Tongue.H2);
            return reading.apply(link);
        } catch (SQLException e) {
            throw new Broken("connecting", e);
        } finally {
            if (link != null && !closed) readers.add(link);
            else if (link != null) link.close();
            file.readLock().unlock();
        }
    }

    /// Runs what is written from the beginning of a transaction to its end: the file stays the same meanwhile.
    void write(Runnable batch) {
        file.readLock().lock();
        try {
            batch.run();
        } finally {
            file.readLock().unlock();
        }
    }

    /// Puts another file with the same rows in this one's place, between two transactions, when nobody reads.
    ///
    /// @param still whether the rows are the same, seen by who writes; asked while nobody else can do anything
    /// @param swap  puts it there
    /// @return whether it was done: else somebody was at work, or there is more by now
    boolean renew(Predicate<Link> still, Runnable swap) {
        if (!file.writeLock().tryLock()) return false;
        try {
            if (!still.test(writer)) return false;
            for (var link = readers.poll(); link != null; link = readers.poll()) link.close();
            try (var statement = writer.connection().createStatement()) {
                statement.execute("shutdown immediately");
            }
            swap.run();
            writer.over(connect(url));
            writer.connection().setAutoCommit(false);
            return true;
        } catch (SQLException e) {
            throw new Broken("opening " + url, e);
        } finally {
            file.writeLock().unlock();
        }
    }

    /// Makes the writer's transaction visible to readers.
    void commit() {
        try {
            writer.connection().commit();
        } catch (SQLException e) {
            throw new Broken("commit", e);
        }
    }

    @Override
    public void close() {
        close("shutdown");
    }

    /// Closes it and writes its file anew, as small as it can be.
    void compact() {
        close("shutdown compact");
    }

    /// Lets go of it as it is: its file is not to be trusted any more.
    void abandon() {
        close("shutdown immediately");
    }

    private void close(String how) {
        closed = true;
        for (var link = readers.poll(); link != null; link = readers.poll()) link.close();
        try (var statement = writer.connection().createStatement()) {
            if (!how.endsWith("immediately")) writer.connection().commit();
            statement.execute(how);
        } catch (SQLException e) {
            throw new Broken("closing", e);
        }
    }
}
