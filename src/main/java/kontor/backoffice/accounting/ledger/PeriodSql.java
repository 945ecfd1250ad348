package kontor.backoffice.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of periods, and the log of who opened and closed them.
public final class PeriodSql {

    private PeriodSql() {}

    private static final long MICRO = 1000;

    public static final View PERIODS = View.named("periods", LedgerRoom.READ, Side.OFFICE)
            .from("from period p where true")
            .columns(
                    Column.of("number", PeriodNumber.class, "p.number", 8).always(),
                    Column.of("state", PeriodState.class, "p.state", 10).always(),
                    Column.of("from", LocalDate.class, "p.first_day", 11),
                    Column.of("to", LocalDate.class, "p.last_day", 11))
            .orders(View.Order.by("number", PeriodNumber.class, "p.number").downwards())
            .done();

    /// Who opened, closed and locked which period, and why.
    public static final View LOG = View.named("period-log", LedgerRoom.READ, Side.OFFICE)
            .from("from period_log l where true")
            .columns(
                    Column.of("period", PeriodNumber.class, "l.period", 8).always(),
                    Column.of("state", PeriodState.class, "l.state", 8).always(),
                    Column.of("at", Instant.class, "l.at", 20).always(),
                    Column.text("actor", "l.actor", 16),
                    Column.text("note", "l.note", 40))
            .orders(View.Order.by("at", Instant.class, "l.at", java.util.UUID.class, "l.id")
                    .downwards())
            .done();

    /// How a period stands, and when that was decided.
    record Standing(PeriodState state, Optional<Instant> since) {}

    private static final String STANDING = """
            select p.state, (select max(l.at) from period_log l where l.period = p.number) as since
              from period p where p.number = :number""";

    /// The period's state, which nobody changes until the transaction ends; any number may post in it.
    static Optional<Standing> hold(Tx tx, PeriodNumber number) {
        return standing(tx, number, STANDING + " for share");
    }

    /// The period's state, locked until the transaction ends: whoever posts in it has posted, or waits.
    public static Optional<PeriodState> lock(Tx tx, PeriodNumber number) {
        return standing(tx, number, STANDING + " for update").map(Standing::state);
    }

    private static Optional<Standing> standing(Tx tx, PeriodNumber number, String sql) {
        return Sql.of(tx).query(sql).bind("number", number).first(Standing.class);
    }

    /// A new period, open.
    public static void add(Tx tx, Period period) {
        Sql.of(tx)
                .update("""
                        insert into period (number, first_day, last_day, state)
                        values (:number, :first, :last, :state)""")
                .bind("number", period.number())
                .bind("first", period.month().atDay(1))
                .bind("last", period.month().atEndOfMonth())
                .bind("state", PeriodState.OPEN)
                .run();
        log(tx, period.number(), tx.now(), PeriodState.OPEN, Optional.empty());
    }

    public static void become(Tx tx, PeriodNumber number, PeriodState next, Optional<Words> note) {
        Sql.of(tx)
                .update("update period set state = :state where number = :number")
                .bind("state", next)
                .bind("number", number)
                .run();
        log(tx, number, moment(tx, number), next, note);
    }

    /// Now, or just behind all that was posted and decided in the period by a server whose clock is ahead.
    private static Instant moment(Tx tx, PeriodNumber number) {
        return Sql.of(tx)
                .query("""
                        select max(s.at) as last_at
                          from (select max(l.at) as at from period_log l where l.period = :number
                                 union all
                                select max(v.posted_at) from voucher v join period p on p.number = :number
                                 where v.posted_on between p.first_day and p.last_day) s""")
                .bind("number", number)
                .first(found -> found.maybe("last_at", Instant.class))
                .flatMap(last -> last)
                .filter(last -> last.isAfter(tx.now()))
                .map(last -> last.plusNanos(MICRO))
                .orElse(tx.now());
    }

    /// The first open month of a year before its last.
    public static Optional<PeriodNumber> openBefore(Tx tx, PeriodNumber last) {
        return Sql.of(tx)
                .query("""
                        select number from period
                         where number >= :first and number < :last and state = 'open' order by number limit 1""")
                .bind("first", last.value().substring(0, 4) + "-01")
                .bind("last", last)
                .first(found -> found.get("number", PeriodNumber.class));
    }

    private static void log(Tx tx, PeriodNumber number, Instant at, PeriodState state, Optional<Words> note) {
        Sql.of(tx)
                .update("""
                        insert into period_log (id, period, at, actor, state, note)
                        values (:id, :period, :at, :actor, :state, :note)""")
                .bind("id", tx.id())
                .bind("period", number)
                .bind("at", at)
                .bind("actor", tx.actor().audited())
                .bind("state", state)
                .bind("note", note)
                .run();
    }
}
