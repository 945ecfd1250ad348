package kontor.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The chain as it would be if a server linked now what stands alone, for who writes the tables down.
final class Numbering {

    private final Map<Long, Entry> alone = new HashMap<>();
    private final Map<Long, String> hashes = new HashMap<>();
    private long last;
    private String head = Entry.NOTHING;

    Numbering(Link link) {
        Sql.of(link)
                .query("select seq, hash from audit where seq > 0 order by seq desc limit 1")
                .first(found -> {
                    last = found.whole("seq");
                    head = found.text("hash");
                    return last;
                });
        for (var row : Sql.of(link)
                .query("select " + Audit.Kept.COLUMNS + " from audit where seq < 0 order by at, seed")
                .list(Audit.Kept.class)) {
            var entry = row.entry(++last, head);
            head = Entry.hash(entry.json());
            alone.put(row.seq(), entry);
            hashes.put(row.seq(), head);
        }
    }

    long last() {
        return last;
    }

    String head() {
        return head;
    }

    /// A row of the audit table with its place in the chain.
    Map<String, @Nullable Object> linked(Map<String, @Nullable Object> row) {
        var entry = row.get("seq") instanceof Long seq ? Optional.ofNullable(alone.get(seq)) : Optional.<Entry>empty();
        entry.ifPresent(one -> {
            row.put("hash", hashes.get(row.get("seq")));
            row.put("before", one.before());
            row.put("seq", one.seq());
        });
        return row;
    }
}
