package kontor.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import kontor.kernel.Catalogue;

/// The floor of a measurement: the statements that Kontor runs, written down while it runs them, and run again by bare
/// JDBC on the same tables with the same batches and one sync a batch.
public final class Bare {

    private static final String PREFIX = "jdbc:recorded:";
    private static final List<Op> OPS = new ArrayList<>();
    private static volatile boolean recording;

    /// A statement with its values; a null statement is the end of a command.
    private record Op(String sql, Object[] values, boolean query) {}

    /// A command's statements and its record of the journal.
    public record Step(List<Object> ops, String entry) {}

    private Bare() {}

    /// A company on the tables in a file, whose statements can be recorded.
    public static Company recorded(Path live, Catalogue catalogue, Log log) throws SQLException {
        DriverManager.registerDriver(new Recording());
        var opening = Opening.of(live.getParent(), catalogue, InstantSource.system(), Progress.NONE)
                .ruined(() -> {});
        var engine = new JournalEngine(opening, Database.open(PREFIX + url(live)), log, Optional.empty());
        return new Company(opening, engine);
    }

    private static String url(Path live) {
        var file = live.toString().replace(".mv.db", "");
        return "jdbc:h2:file:" + file + ";DB_CLOSE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=NO;TRACE_LEVEL_FILE=0"
                + ";QUERY_CACHE_SIZE=256;CACHE_SIZE=65536;RETENTION_TIME=0;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR";
    }

    public static void start() {
        OPS.clear();
        recording = true;
    }

    /// All statements since the start, as the audit rows among them divide them into commands.
    public static List<Step> stop(List<String> entries) {
        recording = false;
        var steps = new ArrayList<Step>();
        var ops = new ArrayList<Object>();
        for (var op : OPS) {
            ops.add(op);
            if (op.sql().contains("insert into audit")) {
                steps.add(new Step(List.copyOf(ops), entries.get(steps.size())));
                ops.clear();
            }
        }
        return steps;
    }

    /// Runs the steps on a copy of the tables; says how long it took.
    ///
    /// @param batch steps in one transaction with one sync
    public static long again(Path live, List<Step> steps, int batch) throws SQLException, IOException {
        try (var db = new org.h2.Driver().connect(url(live), new Properties());
                var journal =
                        new RandomAccessFile(live.resolveSibling("bare.log").toFile(), "rw")) {
            db.setAutoCommit(false);
            var prepared = new HashMap<String, PreparedStatement>();
            var from = System.nanoTime();
            var bytes = new StringBuilder();
            for (int i = 0; i < steps.size(); i++) {
                for (var op : steps.get(i).ops()) run(db, prepared, (Op) op);
                bytes.append(steps.get(i).entry()).append('\n');
                if ((i + 1) % batch == 0 || i + 1 == steps.size()) {
                    journal.getChannel().write(ByteBuffer.wrap(bytes.toString().getBytes(StandardCharsets.UTF_8)));
                    journal.getChannel().force(false);
                    db.commit();
                    bytes.setLength(0);
                }
            }
            return System.nanoTime() - from;
        }
    }

    private static void run(Connection db, HashMap<String, PreparedStatement> prepared, Op op) throws SQLException {
        var statement = prepared.get(op.sql());
        if (statement == null) prepared.put(op.sql(), statement = db.prepareStatement(op.sql()));
        for (int i = 0; i < op.values().length; i++) {
            if (op.values()[i] == null) statement.setNull(i + 1, Types.NULL);
            else statement.setObject(i + 1, op.values()[i]);
        }
        if (!op.query()) {
            statement.executeUpdate();
            return;
        }
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int c = 1; c <= columns; c++) rows.getObject(c);
        }
    }

    /// H2, with what passes through it written down.
    private static final class Recording implements Driver {
        @Override
        public Connection connect(String url, Properties info) throws SQLException {
            if (!acceptsURL(url)) return null;
            var real = new org.h2.Driver().connect("jdbc:" + url.substring(PREFIX.length() + 5), info);
            return (Connection) proxy(Connection.class, (_, method, args) -> {
                var result = call(real, method, args);
                return result instanceof PreparedStatement statement && args != null
                        ? proxy(PreparedStatement.class, new Statement((String) args[0], statement))
                        : result;
            });
        }

        @Override
        public boolean acceptsURL(String url) {
            return url.startsWith(PREFIX);
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }

    private static final class Statement implements InvocationHandler {
        private final String sql;
        private final PreparedStatement real;
        private Object[] values = new Object[0];

        Statement(String sql, PreparedStatement real) {
            this.sql = sql;
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            switch (method.getName()) {
                case "setObject" -> set((Integer) args[0], args[1]);
                case "setNull" -> set((Integer) args[0], null);
                case "executeQuery", "executeUpdate", "addBatch" -> {
                    if (recording)
                        OPS.add(new Op(sql, values.clone(), method.getName().equals("executeQuery")));
                }
                default -> {}
            }
            return call(real, method, args);
        }

        private void set(int at, Object value) {
            if (values.length < at) values = Arrays.copyOf(values, at);
            values[at - 1] = value;
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(Bare.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
