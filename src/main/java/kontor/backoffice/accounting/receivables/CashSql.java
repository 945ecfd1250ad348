package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// To what cash is rounded. Money at the bank never is.
final class CashSql {

    private CashSql() {}

    static final View RULES = View.named("cash-rules", ReceivablesRoom.READ, Side.OFFICE)
            .from("from cash_rule r where true")
            .columns(
                    Column.of("number", RuleNumber.class, "r.number", 11).always(),
                    Column.of("from", LocalDate.class, "r.valid_from", 11),
                    Column.of("step", Money.class, "r.step", 8).always(),
                    Column.of("method", CashRounding.class, "r.method", 8),
                    Column.text("source", "r.source", 40))
            .orders(View.Order.by("number", RuleNumber.class, "r.number").downwards())
            .done();

    /// What an open amount lacks to be the cash that came, where that is the open amount rounded to the smallest coin
    /// of the day; nothing where it is not.
    static Money rounding(Tx tx, Money open, Money came, LocalDate on) {
        return rounded(tx, open, on).equals(came) ? open.minus(came) : Money.ZERO;
    }

    /// An amount in the coins of the day; as it is where no rule says so.
    static Money rounded(Tx tx, Money open, LocalDate on) {
        return Sql.of(tx)
                .query("select step, method from cash_rule where valid_from <= :day order by valid_from desc limit 1")
                .bind("day", on)
                .first(found -> new Money(found.get("method", CashRounding.class)
                        .of(open.ore(), found.money("step").ore())))
                .orElse(open);
    }

    static void set(Tx tx, SetCashRule rule) {
        var sql = Sql.of(tx);
        sql.update("delete from cash_rule where valid_from = :from")
                .bind("from", rule.from())
                .run();
        sql.update("""
                        insert into cash_rule (number, valid_from, step, method, source)
                        values (:number, :from, :step, :method, :source)""")
                .bind("number", rule.from().toString())
                .bind("from", rule.from())
                .bind("step", rule.step())
                .bind("method", rule.method().orElse(CashRounding.NEAREST))
                .bind("source", rule.source())
                .run();
    }
}
