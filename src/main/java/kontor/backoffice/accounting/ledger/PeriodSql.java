package kontor.backoffice.accounting.ledger;

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
final class PeriodSql {

    private PeriodSql() {}

    static final View PERIODS = View.named("periods", LedgerRoom.READ, Side.OFFICE)
            .from("from period p where true")
            .columns(
                    Column.of("number", PeriodNumber.class, "p.number", 8).always(),
                    Column.of("state", PeriodState.class, "p.state", 10).always(),
                    Column.of("from", LocalDate.class, "p.first_day", 11),
                    Column.of("to", LocalDate.class, "p.last_day", 11))
            .orders(View.Order.by("number", PeriodNumber.class, "p.number").downwards())
            .done();

    static Optional<PeriodState> state(Tx tx, PeriodNumber number) {
        return Sql.of(tx)
                .query("select state from period where number = :number")
                .bind("number", number)
                .first(found -> found.get("state", PeriodState.class));
    }

    /// A new period, open.
    static void add(Tx tx, Period period) {
        Sql.of(tx)
                .update("""
                        insert into period (number, first_day, last_day, state)
                        values (:number, :first, :last, :state)""")
                .bind("number", period.number())
                .bind("first", period.month().atDay(1))
                .bind("last", period.month().atEndOfMonth())
                .bind("state", PeriodState.OPEN)
                .run();
        log(tx, period.number(), PeriodState.OPEN, Optional.empty());
    }

    static void become(Tx tx, PeriodNumber number, PeriodState next, Optional<Words> note) {
        Sql.of(tx)
                .update("update period set state = :state where number = :number")
                .bind("state", next)
                .bind("number", number)
                .run();
        log(tx, number, next, note);
    }

    private static void log(Tx tx, PeriodNumber number, PeriodState state, Optional<Words> note) {
        Sql.of(tx)
                .update("""
                        insert into period_log (id, period, at, actor, state, note)
                        values (:id, :period, :at, :actor, :state, :note)""")
                .bind("id", tx.id())
                .bind("period", number)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .bind("state", state)
                .bind("note", note)
                .run();
    }
}
