package kontor.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The content of tables as one hash each: the same rows give the same hash, whatever their order and the engine.
final class Tables {

    private Tables() {}

    /// One hash a table, by its name.
    static SortedMap<String, String> hashes(Link link) {
        var all = new TreeMap<String, String>();
        for (var table : names(link)) all.put(table, hash(link, table));
        return all;
    }

    static TreeSet<String> names(Link link) {
        var names = new TreeSet<String>();
        try {
            var connection = link.connection();
            try (var tables = connection
                    .getMetaData()
                    .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (SQLException e) {
            throw new Broken("looking for tables", e);
        }
    }

    /// The sum of the rows' hashes: no order is needed, and no two rows can hide each other.
    private static String hash(Link link, String table) {
        try (var statement = link.connection().createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var columns = columns(rows);
            long[] sum = new long[4];
            var digest = MessageDigest.getInstance("SHA-256");
            while (rows.next()) add(sum, digest.digest(row(rows, columns)));
            return "%016x%016x%016x%016x".formatted(sum[0], sum[1], sum[2], sum[3]);
        } catch (SQLException e) {
            throw new Broken("hashing " + table, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, Integer> columns(ResultSet rows) throws SQLException {
        var columns = new TreeMap<String, Integer>();
        var about = rows.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++)
            columns.put(about.getColumnName(i).toLowerCase(Locale.ROOT), i);
        return columns;
    }

    private static byte[] row(ResultSet rows, Map<String, Integer> columns) throws SQLException {
        var text = new StringBuilder();
        for (var column : columns.entrySet()) {
            var value = rows.getObject(column.getValue());
            if (value == null) continue;
            var shown = String.valueOf(plain(value));
            text.append(column.getKey())
                    .append('=')
                    .append(shown.length())
                    .append(':')
                    .append(shown)
                    .append(';');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A value that is the same on every engine: whole numbers and truths as they are, all else as text.
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Long whole -> whole;
            case Boolean truth -> truth;
            case OffsetDateTime at -> at.toInstant().toString();
            case Timestamp at -> at.toInstant().toString();
            default -> value.toString();
        };
    }

    private static void add(long[] sum, byte[] hash) {
        var words = java.nio.ByteBuffer.wrap(hash);
        for (int i = 0; i < sum.length; i++) sum[i] += words.getLong();
    }
}
