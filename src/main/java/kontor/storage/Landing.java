package kontor.storage;

import java.nio.file.Path;

/// Brings a backup into a database of PostgreSQL that has nothing in it, in one transaction: all of it or nothing.
final class Landing {

    private Landing() {}

    /// @throws StorageFault where the database has tables, or the file is no whole backup
    static void run(Path file, DatabaseUrl url, Opening opening) {
        try (var pool = Pool.writing(url, 1, ignored -> {});
                var from = Restoring.open(file)) {
            pool.use(link -> {
                if (Migrations.version(link) > 0) throw new StorageFault(new Trouble.NotEmpty(url.toString()));
                from.base().ifPresent(base -> {
                    fits(base.schema(), opening.schema());
                    Migrations.run(link, base.schema());
                    from.base(link);
                });
                again(link, from, opening);
                beyond(link);
                Pool.commit(link);
                return true;
            });
        } catch (Broken e) {
            throw new StorageFault(new Trouble.DatabaseRefused(url.toString(), e.reason()), e);
        }
    }

    private static void fits(long data, long program) {
        if (data > program) throw new StorageFault(new Trouble.ProgramTooOld(data, program));
    }

    /// What ran one by one is run again one by one.
    private static void again(Link link, Restoring from, Opening opening) {
        var keys = Keys.inMemory();
        from.keys(keys);
        Migrations.run(link, opening.schema());
        var runner = new Runner(opening.catalogue(), link, keys);
        from.records(some -> some.forEach(runner::again));
        KeyTable.take(link, keys.lines(Long.MAX_VALUE));
    }

    /// What is given out from here on has not been given out before.
    private static void beyond(Link link) {
        var seed = value(link, "select coalesce(max(coalesce(seed, seq)), 0) as value from audit");
        var place = value(link, "select coalesce(max(place), 0) as value from outbox");
        set(link, "seed_block", seed / Seeds.BLOCK + 1);
        set(link, "event_place", Math.max((seed + 1) * WorkTx.MOST_EVENTS, place + 1));
    }

    private static long value(Link link, String sql) {
        return Sql.of(link).query(sql).first(found -> found.whole("value")).orElse(0L);
    }

    private static void set(Link link, String sequence, long value) {
        Sql.of(link)
                .query("select setval('" + sequence + "', :value) as value")
                .bind("value", value)
                .first(found -> found.whole("value"));
    }
}
