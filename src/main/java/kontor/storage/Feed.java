package kontor.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Reads, in the order of the chain, what other servers committed. The chain has no gaps that are filled later, as a
/// number given before the commit would have: nothing is ever passed over.
final class Feed {

    private static final int AT_ONCE = 1000;

    /// So many commits are kept for servers that look away for a while.
    private static final long KEPT = 50_000;

    private record Row(long seq, long seed, String tables, String words) {}

    private final Consumer<Engine.Committed> listener;
    private final Set<Long> told = ConcurrentHashMap.newKeySet();
    private long reached;

    /// @param reached the last link that is known here
    Feed(long reached, Consumer<Engine.Committed> listener) {
        this.reached = reached;
        this.listener = listener;
    }

    static long end(Link link) {
        return Sql.of(link)
                .query("select coalesce(max(seq), 0) as seq from audit where seq > 0")
                .first(found -> found.whole("seq"))
                .orElse(0L);
    }

    /// This server's own listeners have heard of a commit already.
    void told(long seed) {
        told.add(seed);
    }

    /// Tells what has been linked since the last time.
    void follow(Link link) {
        var upTo = end(link);
        while (reached < upTo) {
            var rows = Sql.of(link)
                    .query("""
                            select a.seq, f.seed, f.tables, f.words
                              from audit a join commit_feed f on f.seed = a.seed
                             where a.seq > :reached and a.seq <= :to order by a.seq""")
                    .bind("reached", reached)
                    .bind("to", Math.min(upTo, reached + AT_ONCE))
                    .list(Row.class);
            tell(rows);
            reached = Math.min(upTo, reached + AT_ONCE);
        }
    }

    private void tell(List<Row> rows) {
        var tables = new TreeSet<String>();
        var words = new ArrayList<WordIndex.Entry>();
        for (var row : rows) {
            if (told.remove(row.seed())) continue;
            tables.addAll(Arrays.asList(row.tables().split(" ")));
            words.addAll(read(row.words()));
        }
        if (!tables.isEmpty()) listener.accept(new Engine.Committed(tables, words, 0));
    }

    /// Forgets what every server has had time to read.
    static void prune(Link link) {
        Sql.of(link).update("""
                        delete from commit_feed where seed in
                               (select a.seed from audit a where a.seq > 0 and a.seq <= :old
                                   and exists (select 1 from commit_feed f where f.seed = a.seed))""").bind("old", end(link) - KEPT).run();
        Pool.commit(link);
        link.takeTouched();
    }

    static String written(List<WordIndex.Entry> entries) {
        if (entries.isEmpty()) return "";
        var all = entries.stream()
                .map(e -> List.of(e.index(), e.number(), e.key(), e.words()))
                .toList();
        return Json.write(Map.of("words", all));
    }

    private static List<WordIndex.Entry> read(String written) {
        if (written.isEmpty()) return List.of();
        try {
            var entries = new ArrayList<WordIndex.Entry>();
            if (Json.object(written).get("words") instanceof List<?> all) {
                for (var one : all) {
                    if (one instanceof List<?> e)
                        entries.add(new WordIndex.Entry(text(e, 0), text(e, 1), text(e, 2), text(e, 3)));
                }
            }
            return entries;
        } catch (Json.Malformed e) {
            throw new IllegalStateException("commit_feed", e);
        }
    }

    private static String text(List<?> list, int at) {
        return String.valueOf(list.get(at));
    }
}
