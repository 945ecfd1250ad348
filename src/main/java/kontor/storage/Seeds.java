package kontor.storage;

/// Numbers that no other command has, on whatever server: what its ids are made of. Taken in blocks, so that a command
/// need not ask the database for one.
final class Seeds {

    static final long BLOCK = 1000;

    private long next;
    private long end;

    synchronized long next(Link link) {
        if (next == end) {
            next = value(link, "select nextval('seed_block') as value") * BLOCK;
            end = next + BLOCK;
        }
        return next++;
    }

    /// Where an event stands among all of its subject. Asked for when it is posted, while its subject is locked: of two
    /// that must come in order, the later one asks later.
    static long place(Link link) {
        return value(link, "select nextval('event_place') as value");
    }

    private static long value(Link link, String sql) {
        return Sql.of(link).query(sql).first(found -> found.whole("value")).orElseThrow();
    }
}
