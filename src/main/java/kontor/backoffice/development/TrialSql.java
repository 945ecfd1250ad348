package kontor.backoffice.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.TrialNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of trials.
final class TrialSql {

    private TrialSql() {}

    private static final NumberSeries SERIES = new NumberSeries("trial", 1);

    static final View TRIALS = View.named("trials", DevelopmentRoom.READ, Side.OFFICE)
            .from("from trial t left join product p on p.number = t.product where true")
            .columns(
                    Column.of("number", TrialNumber.class, "t.number", 7).always(),
                    Column.of("state", TrialState.class, "t.state", 10),
                    Column.of("product", ProductNumber.class, "t.product", 10).always(),
                    Column.text("name", "p.name", 22),
                    Column.text("plan", "t.plan", 30).always(),
                    Column.of("until", LocalDate.class, "t.until", 10),
                    Column.text("result", "t.result", 30).wide(),
                    Column.of("begun", Instant.class, "t.begun_at", 17).wide(),
                    Column.text("by", "t.begun_by", 12).wide(),
                    Column.of("reported", Instant.class, "t.reported_at", 17).wide(),
                    Column.text("reported-by", "t.reported_by", 12).data())
            .orders(View.Order.by("number", Long.class, "t.seq").downwards().within("state", "product"))
            .searched("t.number")
            .done();

    static TrialNumber begin(Tx tx, ProductNumber product, Optional<Words> plan, Optional<LocalDate> until) {
        long seq = tx.next(SERIES);
        var number = new TrialNumber("T-" + seq);
        Sql.of(tx)
                .update("""
                        insert into trial (number, seq, product, state, plan, until, begun_at, begun_by)
                        values (:number, :seq, :product, 'running', :plan, :until, :at, :by)""")
                .bind("number", number)
                .bind("seq", seq)
                .bind("product", product)
                .bind("plan", plan)
                .bind("until", until)
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .run();
        return number;
    }

    /// The trial's state, locked until the transaction ends.
    static Optional<TrialState> lock(Tx tx, TrialNumber number) {
        return Sql.of(tx)
                .query("select state from trial where number = :number for update")
                .bind("number", number)
                .first(found -> found.get("state", TrialState.class));
    }

    static void report(Tx tx, TrialNumber number, TrialState state, Words result) {
        Sql.of(tx)
                .update("""
                        update trial set state = :state, result = :result, reported_at = :at, reported_by = :by
                         where number = :number""")
                .bind("state", state)
                .bind("result", result)
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .bind("number", number)
                .run();
    }
}
