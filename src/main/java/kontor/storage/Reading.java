package kontor.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kontor.kernel.Actor;
import kontor.kernel.Catalogue;
import kontor.kernel.CompanyZone;
import kontor.kernel.Kind;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Query;
import kontor.kernel.Reads;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.View;
import org.jspecify.annotations.Nullable;

/// Pages of views, read beside the writer.
final class Reading implements Reads {

    private final Readers database;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final java.util.function.Supplier<Optional<WordIndex>> words;
    private final Map<String, Set<String>> tables = new ConcurrentHashMap<>();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    /// @param clock what day it is
    /// @param words the word index, once it can be asked
    Reading(
            Readers database,
            Catalogue catalogue,
            InstantSource clock,
            java.util.function.Supplier<Optional<WordIndex>> words) {
        this.database = database;
        this.catalogue = catalogue;
        this.clock = clock;
        this.words = words;
    }

    void changed(Set<String> changed) {
        listeners.forEach(l -> l.accept(changed));
    }

    @Override
    public Outcome<List<Row>> page(Actor actor, View view, Query query) {
        if (!may(actor, view.needs(), view.side()))
            return Outcome.refused(new NotAllowed(view.needs().name()));
        var found = byWords(view, query);
        var asked = found.isPresent() ? query.ordered(0) : query;
        var like = likeness(view);
        var rows = database.read(link -> {
            var read = new ArrayList<Row>();
            var sql = found.map(numbers -> ViewSql.among(view, query, numbers))
                    .orElseGet(() -> ViewSql.of(view, query, like.flatMap(to -> to.numbers(link, query))));
            fetch(link, actor, view, asked, sql, read::add);
            return read;
        });
        if (query.backward()) Collections.reverse(rows);
        return Outcome.done(rows);
    }

    /// Letters on a list that has a word index: the index names the page's records, the view reads them in its usual
    /// order. While the index is not ready, and within a part of a list, the beginning of the list's key has to do.
    private Optional<List<String>> byWords(View view, Query query) {
        if (query.typed().isBlank()
                || !query.where().isEmpty()
                || view.search().index().isEmpty()) return Optional.empty();
        var name = view.search().index().get();
        var after = query.after().map(c -> new WordIndex.Entry(name, place(c.tie()), key(c.key()), ""));
        var backward = query.backward() != view.orders().getFirst().down();
        return words.get().map(index -> index.find(name, query.typed(), after, backward, query.limit()));
    }

    /// As rooms write it: figures with zeros before them.
    private static String key(@Nullable Object key) {
        return key instanceof Long figure ? "%019d".formatted(figure) : String.valueOf(key);
    }

    private static String place(Object tie) {
        return tie instanceof kontor.kernel.RecordNumber number ? number.value() : String.valueOf(tie);
    }

    @Override
    public Outcome<Long> each(Actor actor, View view, Query query, Consumer<Row> row) {
        if (!may(actor, view.needs(), view.side()))
            return Outcome.refused(new NotAllowed(view.needs().name()));
        var like = likeness(view);
        return Outcome.done(database.read(link -> {
            var sql = ViewSql.of(view, query, like.flatMap(to -> to.numbers(link, query)));
            return fetch(link, actor, view, query, sql, row);
        }));
    }

    /// For a view of what is like another record.
    private Optional<Likeness> likeness(View view) {
        return view.search().alike().map(alike -> new Likeness(alike, catalogue, words.get()));
    }

    private long fetch(Link link, Actor actor, View view, Query query, ViewSql asked, Consumer<Row> use) {
        try {
            var statement = link.prepare(link.named(of(actor, dated(link, asked.sql()))));
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

    private String dated(Link link, String sql) {
        if (!sql.contains(View.TODAY) && !sql.contains(View.TODAY_ENDS)) return sql;
        var tx = new WorkTx(link, catalogue, Actor.SYSTEM, clock.instant(), 0);
        var today = tx.today();
        var ends = today.plusDays(1).atStartOfDay(tx.ask(new CompanyZone())).toInstant();
        return sql.replace(View.TODAY, "date '" + today + "'")
                .replace(
                        View.TODAY_ENDS,
                        "timestamp with time zone '" + ends.toString().replace("Z", "+00") + "'");
    }

    private static String of(Actor actor, String sql) {
        return sql.contains(View.ME) ? sql.replace(View.ME, "'" + actor.name().replace("'", "''") + "'") : sql;
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
        return may(actor, permission, permission.side());
    }

    private boolean may(Actor actor, Permission permission, Side side) {
        if (actor.kind() != Actor.Kind.USER) return true;
        return database.read(
                link -> new WorkTx(link, catalogue, actor, java.time.Instant.EPOCH, 0).may(permission, side));
    }

    @Override
    public AutoCloseable listen(Consumer<Set<String>> changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public Set<String> tables(View view) {
        return tables.computeIfAbsent(view.name(), _ -> {
            var columns = view.columns().stream().map(c -> c.sql()).collect(Collectors.joining(" "));
            return Named.read(columns + " " + view.from());
        });
    }
}
