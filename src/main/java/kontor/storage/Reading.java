package kontor.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.Kind;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.View;
import org.jspecify.annotations.Nullable;

/// Pages of views, read beside the writer.
final class Reading implements Reads {

    private final Database database;
    private final Catalogue catalogue;
    private final Map<String, Set<String>> tables = new ConcurrentHashMap<>();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    Reading(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    void changed(Set<String> changed) {
        listeners.forEach(l -> l.accept(changed));
    }

    @Override
    public Outcome<List<Row>> page(Actor actor, View view, Query query) {
        if (!may(actor, view.needs()))
            return Outcome.refused(new NotAllowed(view.needs().name()));
        var rows = new ArrayList<Row>();
        database.read(link -> {
            fetch(link, view, query, rows::add);
            return rows;
        });
        if (query.backward()) Collections.reverse(rows);
        return Outcome.done(rows);
    }

    @Override
    public Outcome<Long> each(Actor actor, View view, Query query, Consumer<Row> row) {
        if (!may(actor, view.needs()))
            return Outcome.refused(new NotAllowed(view.needs().name()));
        return Outcome.done(database.read(link -> fetch(link, view, query, row)));
    }

    private static long fetch(Link link, View view, Query query, Consumer<Row> use) {
        var asked = ViewSql.of(view, query);
        try {
            var statement = link.prepare(link.named(asked.sql()));
            for (int i = 0; i < asked.values().size(); i++)
                statement.setObject(i + 1, asked.values().get(i));
            long count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    use.accept(row(view, query, rows));
                    count++;
                }
            }
            return count;
        } catch (SQLException e) {
            throw new Broken(asked.sql(), e);
        }
    }

    private static Row row(View view, Query query, ResultSet rows) throws SQLException {
        var columns = view.columns();
        var values = new ArrayList<@Nullable Object>(columns.size());
        for (int i = 0; i < columns.size(); i++)
            values.add(value(rows, i + 1, columns.get(i).kind()));
        var order = view.orders().get(query.order());
        var key = value(rows, columns.size() + 1, order.keyKind());
        var tie = order.unique() ? key : value(rows, columns.size() + 2, order.tieKind());
        return new Row(view, values, new Row.Cursor(key, java.util.Objects.requireNonNull(tie)));
    }

    private static @Nullable Object value(ResultSet rows, int at, Kind<?> kind) throws SQLException {
        var stored = Found.read(rows, at, kind);
        return stored == null ? null : kind.restored(stored);
    }

    @Override
    public boolean may(Actor actor, Permission permission) {
        if (actor.kind() != Actor.Kind.USER) return true;
        return database.read(link -> new WorkTx(link, catalogue, actor, java.time.Instant.EPOCH, 0).may(permission));
    }

    @Override
    public AutoCloseable listen(Consumer<Set<String>> changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public Set<String> tables(View view) {
        return tables.computeIfAbsent(view.name(), _ -> Named.read(view.from()));
    }
}
