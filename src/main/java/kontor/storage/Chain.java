package kontor.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/// Links committed audit rows into the chain. One server at a time does it, whichever has the lock; all of them try.
///
/// The chain says what was done and that nothing of it was changed since; it is not an order in which the commands
/// could
/// be run again. Commands that ran side by side saw each other's work row by row, each as it came to the row, and no
/// order of whole commands need give the same rows: one order may have been priced before a price was changed and
/// committed after. That is why a backup from here carries the tables and not only the records.
final class Chain {

    /// Rows are linked within a second; what stands alone longer is a fault.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long LOCK = 0x4B6F6E746F72L;
    private static final long MIGRATIONS = LOCK + 1;
    private static final int AT_ONCE = 1000;

    /// The servers' word for "look again".
    static final String CHANNEL = "kontor_commits";

    private record Linked(long number, String behind, String hash, long unlinked) {}

    private record Head(long seq, String hash) {}

    private Chain() {}

    /// Links what has been committed.
    ///
    /// @return how many rows
    static int link(Link link, boolean tell) {
        var sql = Sql.of(link);
        var some = sql.query("select 1 from audit where seq < 0 limit 1").first(_ -> true);
        if (some.isEmpty() || !locked(link)) {
            Pool.rollback(link);
            return 0;
        }
        var rows = sql.query(
                        "select " + Audit.Kept.COLUMNS + " from audit where seq < 0 order by at, seed limit " + AT_ONCE)
                .list(Audit.Kept.class);
        var head = head(sql);
        var linked = new ArrayList<Linked>();
        for (var row : rows) {
            var hash = Entry.hash(row.entry(head.seq() + 1, head.hash()).json());
            linked.add(new Linked(head.seq() + 1, head.hash(), hash, row.seq()));
            head = new Head(head.seq() + 1, hash);
        }
        sql.batch("update audit set seq = :number, before = :behind, hash = :hash where seq = :unlinked", linked);
        if (tell) sql.query("select pg_notify('" + CHANNEL + "', '')").first(_ -> true);
        Pool.commit(link);
        link.takeTouched();
        return linked.size();
    }

    private static boolean locked(Link link) {
        return Sql.of(link)
                .query("select pg_try_advisory_xact_lock(:key) as mine")
                .bind("key", LOCK)
                .first(found -> found.get("mine", Boolean.class))
                .orElse(false);
    }

    /// Keeps other servers from changing the tables until the end of the transaction.
    static void lockMigrations(Link link) {
        Sql.of(link)
                .query("select pg_advisory_xact_lock(:key)")
                .bind("key", MIGRATIONS)
                .first(_ -> true);
    }

    private static Head head(Sql sql) {
        return sql.query("select seq, hash from audit where seq > 0 order by seq desc limit 1")
                .first(Head.class)
                .orElse(new Head(0, Entry.NOTHING));
    }

    /// Whether every record still hashes to what the next one says.
    static List<Company.Fault> faults(Link link, int most) {
        var faults = new ArrayList<Company.Fault>();
        Sql.of(link)
                .query("select " + Audit.Kept.COLUMNS + " from audit where seq > 0 order by seq")
                .each(found -> {
                    if (faults.size() >= most) return;
                    var row = RecordReader.of(Audit.Kept.class).read(found);
                    if (!Entry.hash(row.entry(row.seq(), row.before()).json()).equals(row.hash()))
                        faults.add(new Company.Fault("audit-chain", "audit " + row.seq() + " was changed"));
                });
        return faults;
    }

    /// Rows that stay alone for longer than they may. They are watched, as no server's clock is every server's.
    static List<Company.Fault> alone(Link link, int most) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var seen = alone(link);
        for (var left = seen; !left.isEmpty(); left = alone(link)) {
            seen.retainAll(left);
            if (seen.isEmpty()) break;
            if (System.nanoTime() > until)
                return seen.stream()
                        .limit(most)
                        .map(seed -> new Company.Fault("audit-chain", "the command of seed " + seed + " is not linked"))
                        .toList();
            LockSupport.parkNanos(10_000_000);
        }
        return List.of();
    }

    private static Set<Long> alone(Link link) {
        return new TreeSet<>(Sql.of(link)
                .query("select seed from audit where seq < 0 order by seed limit " + AT_ONCE)
                .list(found -> found.whole("seed")));
    }
}
