package kontor.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kontor.kernel.Kind;
import kontor.kernel.Kinds;
import kontor.kernel.Money;
import kontor.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/// The row that a query stands on.
public final class Found {

    private final ResultSet rows;
    private final Named query;

    Found(ResultSet rows, Named query) {
        this.rows = rows;
        this.query = query;
    }

    /// A value of the house; a fault where the column is null.
    public <T> T get(String column, Class<T> type) {
        return maybe(column, type).orElseThrow(() -> new IllegalStateException("null in " + column));
    }

    /// A value of the house, if there is one.
    public <T> Optional<T> maybe(String column, Class<T> type) {
        var stored = raw(column, type);
        return stored == null ? Optional.empty() : Optional.of(Kinds.of(type).restored(stored));
    }

    /// The value of the first column, for a query of one.
    public <T> T first(Class<T> type) {
        try {
            var stored = read(rows, 1, Kinds.of(type));
            if (stored == null) throw new IllegalStateException("null in the first column");
            return Kinds.of(type).restored(stored);
        } catch (SQLException e) {
            throw new Broken("reading the first column", e);
        }
    }

    public String text(String column) {
        return get(column, String.class);
    }

    public long whole(String column) {
        return get(column, Long.class);
    }

    public Money money(String column) {
        return get(column, Money.class);
    }

    public Quantity quantity(String column) {
        return get(column, Quantity.class);
    }

    private @Nullable Object raw(String column, Class<?> type) {
        try {
            return read(rows, column(column), Kinds.of(type));
        } catch (SQLException e) {
            throw new Broken("reading " + column, e);
        }
    }

    /// The driver's own look-up folds the case of the name for every value.
    private int column(String name) throws SQLException {
        var known = query.columns().get(name);
        if (known != null) return known;
        var found = rows.findColumn(name);
        query.columns().put(name, found);
        return found;
    }

    /// The n-th column as the database has it, for a kind of value.
    static @Nullable Object read(ResultSet rows, int column, Kind<?> kind) throws SQLException {
        if (kind.type() == LocalDate.class) return rows.getObject(column, LocalDate.class);
        if (kind.type() == Instant.class) return rows.getObject(column, OffsetDateTime.class);
        if (kind.type() == UUID.class) return rows.getObject(column, UUID.class);
        if (kind.figures()) {
            var value = rows.getLong(column);
            return rows.wasNull() ? null : value;
        }
        if (kind.type() == Boolean.class) {
            var value = rows.getBoolean(column);
            return rows.wasNull() ? null : value;
        }
        return rows.getString(column);
    }
}
