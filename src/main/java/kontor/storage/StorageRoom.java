package kontor.storage;

import java.time.Instant;
import kontor.kernel.Column;
import kontor.kernel.CommandSpec;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What storage itself brings: deliveries of events, migrations, the audit trail and what is stuck.
public final class StorageRoom {

    private StorageRoom() {}

    static final Permission RUN = Permission.of("system.run", Side.OFFICE);
    static final Permission READ_AUDIT = Permission.of("audit.read", Side.OFFICE, "auditor");

    /// The command without the hash of a password, which nobody needs to see.
    private static final String SEALED_BODY = "regexp_replace(a.body, '[$]argon2id[$][^\"]*', '…')";

    static final View AUDIT = View.named("audit", READ_AUDIT, Side.OFFICE)
            .from("from audit a where a.seq > 0")
            .columns(
                    Column.of("number", Long.class, "a.seq", 9).always(),
                    Column.of("at", Instant.class, "a.at", 20).always(),
                    Column.text("actor", "a.actor", 16),
                    Column.text("command", "a.command", 20).always(),
                    Column.text("result", "a.result", 12),
                    Column.text("body", SEALED_BODY, 60).wide(),
                    Column.text("hash", "a.hash", 64).data(),
                    Column.text("before", "a.before", 64).data())
            .orders(View.Order.by("number", Long.class, "a.seq").downwards())
            .done();

    /// Its rows are the lines of the side store ([AccessRows]): no table of the books has them.
    static final View ACCESS = View.named("access", READ_AUDIT, Side.OFFICE)
            .from("from access_trail a where true")
            .columns(
                    Column.of("number", Long.class, "a.number", 9).always(),
                    Column.of("at", Instant.class, "a.at", 20).always(),
                    Column.text("actor", "a.who", 16).always(),
                    Column.text("what", "a.what", 16).always(),
                    Column.text("about", "a.about", 40))
            .orders(View.Order.by("number", Long.class, "a.number").downwards())
            .done();

    static final View STUCK = View.named("stuck", READ_AUDIT, Side.OFFICE)
            .from("from outbox o where o.stuck is not null")
            .columns(
                    Column.of("number", Long.class, "o.place", 12).always(),
                    Column.text("event", "o.type", 20).always(),
                    Column.text("taker", "o.taker", 22).always(),
                    Column.text("subject", "o.subject", 12),
                    Column.text("reason", "o.stuck", 40),
                    Column.of("at", Instant.class, "o.posted_at", 20).wide())
            .orders(View.Order.by("number", Long.class, "o.place"))
            .done();

    public static final Room ROOM = Room.of(StorageRoom.class)
            .permissions(RUN, READ_AUDIT)
            .commands(
                    CommandSpec.of("courier.deliver", Deliver.class, Side.BOTH).system(),
                    CommandSpec.of("courier.stuck", MarkStuck.class, Side.BOTH).system(),
                    CommandSpec.of(MigrateTo.NAME, MigrateTo.class, Side.BOTH).system())
            .views(AUDIT, ACCESS, STUCK)
            .check("series-without-gaps", "select name as fault from number_series where next_number < first_number")
            .check(
                    "taken-once",
                    "select 'event ' || cast(o.event as varchar) || ' for ' || o.taker as fault from outbox o join inbox i on i.event = o.event and i.taker = o.taker")
            .check("audit-chain", """
            select 'audit ' || cast(b.seq as varchar) || ' does not follow' as fault
              from audit b left join audit a on a.seq = b.seq - 1
             where b.seq > 0 and b.before <> coalesce(a.hash, '%s')""".formatted(Entry.NOTHING))
            .done();
}
