package kontor.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kontor.kernel.Kind;
import kontor.kernel.Kinds;
import kontor.kernel.Tx;
import org.jspecify.annotations.Nullable;

/// SQL with named parameters and values of the house: `Sql.of(tx).query("… where number = :number").bind("number",
/// n).first(…)`.
public final class Sql {

    private final Link link;

    private Sql(Link link) {
        this.link = link;
    }

    /// Within a use case.
    public static Sql of(Tx tx) {
        return new Sql(((WorkTx) tx).link());
    }

    static Sql of(Link link) {
        return new Sql(link);
    }

    /// A text that reads.
    public Statement query(String sql) {
        return new Statement(link, link.named(sql));
    }

    /// A text that writes one table.
    public Statement update(String sql) {
        return new Statement(link, link.named(sql));
    }

    /// A statement being filled in.
    public static final class Statement {
        private final Link link;
        private final Named text;
        private final Map<String, @Nullable Object> values = new HashMap<>();

        private Statement(Link link, Named text) {
            this.link = link;
            this.text = text;
        }

        /// @param value of any kind, an `Optional` of one, or null
        public Statement bind(String name, @Nullable Object value) {
            values.put(name, stored(value));
            return this;
        }

        /// Binds every component of a record under its own name.
        public Statement bindAll(Record record) {
            RecordReader.of(record.getClass()).components(record, this::bind);
            return this;
        }

        /// All rows.
        public <T> List<T> list(Function<Found, T> read) {
            var rows = new ArrayList<T>();
            each(found -> rows.add(read.apply(found)));
            return rows;
        }

        /// All rows as records whose components are the columns (camel case for snake case).
        public <T extends Record> List<T> list(Class<T> type) {
            return list(found -> RecordReader.of(type).read(found));
        }

        /// The first row, if there is one.
        public <T> Optional<T> first(Function<Found, T> read) {
            try (var rows = filled().executeQuery()) {
                return rows.next() ? Optional.of(read.apply(new Found(rows, text))) : Optional.empty();
            } catch (SQLException e) {
                throw new Broken(text.jdbc(), e);
            }
        }

        /// The first row as a record.
        public <T extends Record> Optional<T> first(Class<T> type) {
            return first(found -> RecordReader.of(type).read(found));
        }

        /// Row by row.
        public void each(Consumer<Found> read) {
            try (var rows = filled().executeQuery()) {
                var found = new Found(rows, text);
                while (rows.next()) read.accept(found);
            } catch (SQLException e) {
                throw new Broken(text.jdbc(), e);
            }
        }

        /// Writes; says how many rows.
        public int run() {
            text.table().ifPresent(link::touch);
            try {
                return filled().executeUpdate();
            } catch (SQLException e) {
                throw new Broken(text.jdbc(), e);
            }
        }

        private PreparedStatement filled() throws SQLException {
            var statement = link.prepare(text);
            for (int i = 0; i < text.names().size(); i++) {
                var name = text.names().get(i);
                if (!values.containsKey(name))
                    throw new IllegalStateException("not bound: " + name + " in " + text.jdbc());
                var value = values.get(name);
                if (value == null) statement.setNull(i + 1, Types.NULL);
                else statement.setObject(i + 1, value);
            }
            return statement;
        }

        @SuppressWarnings("unchecked")
        private static @Nullable Object stored(@Nullable Object value) {
            return switch (value) {
                case null -> null;
                case Optional<?> maybe -> stored(maybe.orElse(null));
                case Integer i -> i;
                case Enum<?> choice -> Kinds.wire(choice);
                default -> ((Kind<Object>) Kinds.of(value.getClass())).stored(value);
            };
        }
    }

    /// Several rows of the same shape in one go.
    public void batch(String sql, List<? extends Record> records) {
        if (records.isEmpty()) return;
        var text = link.named(sql);
        text.table().ifPresent(link::touch);
        try {
            var statement = link.prepare(text);
            for (var record : records) {
                new Statement(link, text).bindAll(record).filled();
                statement.addBatch();
            }
            var counts = statement.executeBatch();
            if (Arrays.stream(counts).anyMatch(c -> c == PreparedStatement.EXECUTE_FAILED))
                throw new IllegalStateException("batch failed");
        } catch (SQLException e) {
            throw new Broken(sql, e);
        }
    }
}
