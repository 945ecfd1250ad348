package kontor.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The small store of a company on PostgreSQL: tables that no command writes and the chain does not hold.
final class SideTables implements SideStore {

    private static final int AT_ONCE = 1000;

    private record Line(Instant at, UUID id, String line) {}

    private record Draft(String name, String body) {}

    /// Lines of one moment stand in the order they were written.
    private final java.util.concurrent.atomic.AtomicLong lines = new java.util.concurrent.atomic.AtomicLong();

    private final Pool pool;

    SideTables(Pool pool) {
        this.pool = pool;
    }

    /// Each is one statement that may be repeated.
    private <T> T written(Function<Sql, T> write) {
        return pool.patiently(() -> pool.use(link -> {
            var made = write.apply(Sql.of(link));
            Pool.commit(link);
            link.takeTouched();
            return made;
        }));
    }

    @Override
    public void save(String user, String name, String json) {
        written(sql -> sql.update("""
                        insert into desk_draft (login, name, body) values (:login, :name, :body)
                        on conflict (login, name) do update set body = excluded.body""")
                .bind("login", user)
                .bind("name", name)
                .bind("body", json)
                .run());
    }

    @Override
    public Optional<String> load(String user, String name) {
        return pool.read(link -> Sql.of(link)
                .query("select body from desk_draft where login = :login and name = :name")
                .bind("login", user)
                .bind("name", name)
                .first(found -> found.text("body")));
    }

    @Override
    public SortedMap<String, String> list(String user) {
        var found = new TreeMap<String, String>();
        pool.read(link -> Sql.of(link)
                        .query("select name, body from desk_draft where login = :login")
                        .bind("login", user)
                        .list(Draft.class))
                .forEach(draft -> found.put(draft.name(), draft.body()));
        return found;
    }

    @Override
    public void delete(String user, String name) {
        written(sql -> sql.update("delete from desk_draft where login = :login and name = :name")
                .bind("login", user)
                .bind("name", name)
                .run());
    }

    @Override
    public Guesses guesses(String login) {
        return pool.read(link -> Sql.of(link)
                .query("select wrong, last_at from desk_guess where login = :login")
                .bind("login", login)
                .first(found -> new Guesses((int) found.whole("wrong"), found.get("last_at", Instant.class)))
                .orElse(Guesses.NONE));
    }

    @Override
    public Guesses guessedWrong(String login, Instant at) {
        written(sql -> sql.update("""
                        insert into desk_guess (login, wrong, last_at) values (:login, 1, :at)
                        on conflict (login) do update set wrong = desk_guess.wrong + 1, last_at = excluded.last_at""").bind("login", login).bind("at", at).run());
        return guesses(login);
    }

    @Override
    public void guessedRight(String login) {
        written(sql -> sql.update("delete from desk_guess where login = :login")
                .bind("login", login)
                .run());
    }

    @Override
    public void access(Instant at, String who, String what, Map<String, String> with) {
        var line = new Line(at, id(), SideStore.line(at, who, what, with));
        written(sql -> insert(sql, line));
    }

    private UUID id() {
        return new UUID(lines.incrementAndGet(), UUID.randomUUID().getLeastSignificantBits());
    }

    private static long insert(Sql sql, Line line) {
        return sql.update("""
                        insert into desk_access (id, at, line) values (:id, :at, :line) on conflict (id) do nothing""")
                .bind("id", line.id())
                .bind("at", line.at())
                .bind("line", line.line())
                .run();
    }

    @Override
    public void take(List<String> taken) {
        for (int from = 0; from < taken.size(); from += AT_ONCE) {
            var some = taken.subList(from, Math.min(taken.size(), from + AT_ONCE)).stream()
                    .map(line -> new Line(at(line), id(), line))
                    .toList();
            written(sql -> some.stream().mapToLong(line -> insert(sql, line)).sum());
        }
    }

    /// One whose time cannot be read stands first.
    private static Instant at(String line) {
        try {
            return Instant.parse(String.valueOf(Json.object(line).get("at")));
        } catch (Json.Malformed | java.time.DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    @Override
    public List<Kept> drafts() {
        List<Kept> all = pool.read(link -> Sql.of(link)
                .query("select login, name, body from desk_draft")
                .list(found -> new Kept(found.text("login"), found.text("name"), found.text("body"))));
        return all.stream().sorted(Kept.ORDER).toList();
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void present(String server, Set<Sitter> open, Instant at, Instant old) {
        written(sql -> {
            sql.update("delete from desk_presence where server = :server or seen_at < :old")
                    .bind("server", server)
                    .bind("old", old)
                    .run();
            return open.stream()
                    .mapToLong(sitter -> sql.update("""
                            insert into desk_presence (server, record, who, seen_at) values (:server, :record, :who, :at)""")
                            .bind("server", server)
                            .bind("record", sitter.record())
                            .bind("who", sitter.who())
                            .bind("at", at)
                            .run())
                    .sum();
        });
    }

    @Override
    public Set<Sitter> elsewhere(String server, Instant old) {
        return pool.read(link -> Set.copyOf(Sql.of(link)
                .query("select distinct record, who from desk_presence where server <> :server and seen_at >= :old")
                .bind("server", server)
                .bind("old", old)
                .list(Sitter.class)));
    }

    @Override
    public void eachAccess(Consumer<String> line) {
        var from = new Line(Instant.EPOCH, new UUID(0, 0), "");
        for (var page = page(from); !page.isEmpty(); page = page(from)) {
            page.forEach(one -> line.accept(one.line()));
            from = page.getLast();
        }
    }

    private List<Line> page(Line after) {
        return pool.read(link -> new ArrayList<>(Sql.of(link)
                .query("""
                        select at, id, line from desk_access
                         where at > :at or at = :at and id > :id order by at, id limit :most""")
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("most", AT_ONCE)
                .list(Line.class)));
    }

    @Override
    public void close() {}
}
