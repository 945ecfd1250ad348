package kontor.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/// How a server hears that another one has committed. Whatever it is, everybody looks each second anyway: an engine
/// without notifications, or one whose notification was lost, is only slower.
sealed interface Bell extends AutoCloseable {

    /// Whether whoever links commits shall ring it.
    boolean rung();

    @Override
    void close();

    /// Nobody rings: the looking each second has to do.
    record Silent() implements Bell {
        @Override
        public boolean rung() {
            return false;
        }

        @Override
        public void close() {}
    }

    /// LISTEN on a connection of its own.
    final class Listening implements Bell {

        private static final int BREATH_MILLIS = 1_000;

        private final Pool pool;
        private final Runnable heard;
        private final Thread thread;
        private volatile boolean closed;

        Listening(Pool pool, Runnable heard) {
            this.pool = pool;
            this.heard = heard;
            this.thread = Thread.ofVirtual().name("bell").start(this::work);
        }

        @Override
        public boolean rung() {
            return true;
        }

        private void work() {
            while (!closed) {
                try (var connection = pool.connect()) {
                    listen(connection);
                } catch (SQLException | Broken lost) {
                    LockSupport.parkNanos(BREATH_MILLIS * 1_000_000L);
                }
            }
        }

        private void listen(Connection connection) throws SQLException {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + Chain.CHANNEL);
            }
            var notified = connection.unwrap(PGConnection.class);
            while (!closed) {
                var came = notified.getNotifications(BREATH_MILLIS);
                if (came != null && came.length > 0) heard.run();
            }
        }

        @Override
        public void close() {
            closed = true;
            thread.interrupt();
        }
    }
}
