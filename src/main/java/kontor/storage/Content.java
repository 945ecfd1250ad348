package kontor.storage;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The rows of a company's tables as lines of JSON that either engine takes: for each table a line that names it and
/// its
/// columns, then a line a row; an empty object ends the whole.
final class Content {

    private Content() {}

    private static final int AT_ONCE = 500;

    /// No part of the company, or brought otherwise: the version by the migrations, the keys of persons by themselves.
    private static final Set<String> WITHOUT = Set.of(
            "migration", "person_key", "commit_feed", "desk_draft", "desk_guess", "desk_access", "desk_presence");

    /// Where lines come from.
    interface Lines {
        String next() throws IOException;
    }

    /// Whether a table is part of what is carried.
    static boolean carries(String table) {
        return !WITHOUT.contains(table);
    }

    /// Writes all tables, those first that others refer to.
    ///
    /// @param audit what becomes of a row of the audit table
    static void write(Link link, Consumer<String> line, UnaryOperator<Map<String, @Nullable Object>> audit) {
        for (var table : ordered(link)) {
            var order = table.equals("audit") ? " order by case when seq < 0 then 1 else 0 end, seq, at, seed" : "";
            try (var statement = link.connection().prepareStatement("select * from " + table + order)) {
                statement.setFetchSize(1000);
                try (var rows = statement.executeQuery()) {
                    var columns = columns(rows);
                    line.accept(Json.write(Map.of("table", table, "columns", columns)));
                    while (rows.next()) {
                        var row = row(rows, columns);
                        line.accept(Json.write(table.equals("audit") ? audit.apply(row) : row));
                    }
                }
            } catch (SQLException e) {
                throw new Broken("reading " + table, e);
            }
        }
        line.accept("{}");
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
            names.add(rows.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT));
        return names;
    }

    private static Map<String, @Nullable Object> row(ResultSet rows, List<String> columns) throws SQLException {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            var value = Tables.plain(rows.getObject(i + 1));
            if (value != null) row.put(columns.get(i), value);
        }
        return row.isEmpty() ? new LinkedHashMap<>(Map.of("", "")) : row;
    }

    /// Tables after those they refer to.
    private static Set<String> ordered(Link link) {
        var after = new TreeMap<String, Set<String>>();
        try {
            for (var table : Tables.names(link)) {
                if (!carries(table)) continue;
                var needs = new TreeSet<String>();
                var connection = link.connection();
                var shown = link.tongue() == Tongue.H2 ? table.toUpperCase(java.util.Locale.ROOT) : table;
                try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), shown)) {
                    while (keys.next()) needs.add(keys.getString("PKTABLE_NAME").toLowerCase(java.util.Locale.ROOT));
                }
                after.put(table, needs);
            }
        } catch (SQLException e) {
            throw new Broken("looking for tables", e);
        }
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < after.size())
            after.forEach((table, needs) -> {
                if (ordered.containsAll(needs)) ordered.add(table);
            });
        return ordered;
    }

    /// Puts rows in the place of those that are there.
    static void load(Link link, Lines lines) throws IOException, Json.Malformed {
        for (var table : new ArrayList<>(ordered(link)).reversed())
            Sql.of(link).update("delete from " + table).run();
        for (var head = Json.object(lines.next()); !head.isEmpty(); ) head = table(link, head, lines);
    }

    private static Map<String, Object> table(Link link, Map<String, Object> head, Lines lines)
            throws IOException, Json.Malformed {
        var table = name(head.get("table"));
        var columns = new ArrayList<String>();
        if (head.get("columns") instanceof List<?> names) for (var one : names) columns.add(name(one));
        var places = columns.stream().map(_ -> "?").toList();
        var sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", places)
                + ")";
        try (var types = link.connection().prepareStatement("select * from " + table + " where 1 = 0");
                var empty = types.executeQuery();
                var insert = link.connection().prepareStatement(sql)) {
            var kinds = kinds(empty);
            int some = 0;
            var row = Json.object(lines.next());
            for (; !row.isEmpty() && !row.containsKey("table"); row = Json.object(lines.next())) {
                for (int i = 0; i < columns.size(); i++)
                    insert.setObject(i + 1, stored(row.get(columns.get(i)), kinds.get(columns.get(i))));
                insert.addBatch();
                if (++some % AT_ONCE == 0) insert.executeBatch();
            }
            insert.executeBatch();
            return row;
        } catch (SQLException e) {
            throw new Broken("filling " + table, e);
        }
    }

    private static Map<String, String> kinds(ResultSet empty) throws SQLException {
        var kinds = new TreeMap<String, String>();
        var about = empty.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++)
            kinds.put(
                    about.getColumnName(i).toLowerCase(java.util.Locale.ROOT),
                    about.getColumnTypeName(i).toLowerCase(java.util.Locale.ROOT));
        return kinds;
    }

    /// Names come from a file: nothing but a name is one.
    private static String name(@Nullable Object came) {
        var name = String.valueOf(came);
        if (!name.matches("[a-z_]{1,60}")) throw new IllegalArgumentException("no name: " + name);
        return name;
    }

    private static @Nullable Object stored(@Nullable Object value, @Nullable String kind) {
        if (value == null || kind == null) return null;
        var text = String.valueOf(value);
        if (kind.startsWith("timestamp")) return OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
        return switch (kind) {
            case "bigint", "int8" -> Long.valueOf(text);
            case "boolean", "bool" -> Boolean.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "uuid" -> UUID.fromString(text);
            default -> text;
        };
    }
}
