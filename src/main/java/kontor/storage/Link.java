package kontor.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A connection with its prepared statements and the tables that were written through it.
final class Link implements AutoCloseable {

    private static final int MOST_STATEMENTS = 400;

    private Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Named> named = new HashMap<>();
    private Set<String> touched = new TreeSet<>();

    private final Tongue tongue;

    Link(Connection connection, Tongue tongue) {
        this.connection = connection;
        this.tongue = tongue;
    }

    Tongue tongue() {
        return tongue;
    }

    Connection connection() {
        return connection;
    }

    /// Goes on over another connection, to the same tables.
    void over(Connection other) {
        prepared.clear();
        connection = other;
    }

    /// The text's parameters and its statement, prepared once.
    Named named(String sql) {
        return named.computeIfAbsent(sql, Named::of);
    }

    PreparedStatement prepare(Named text) throws SQLException {
        var known = prepared.get(text.jdbc());
        if (known != null && !known.isClosed()) return known;
        if (prepared.size() >= MOST_STATEMENTS) {
            var eldest = prepared.entrySet().iterator().next();
            eldest.getValue().close();
            prepared.remove(eldest.getKey());
        }
        var made = connection.prepareStatement(tongue.query(text.jdbc()));
        prepared.put(text.jdbc(), made);
        return made;
    }

    void touch(String table) {
        touched.add(table);
    }

    /// The tables written since the last call.
    Set<String> takeTouched() {
        var taken = touched;
        touched = new TreeSet<>();
        return taken;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Broken("close", e);
        }
    }
}
