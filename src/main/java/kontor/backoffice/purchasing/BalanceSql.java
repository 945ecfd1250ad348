package kontor.backoffice.purchasing;

import java.time.LocalDate;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of what has come and is not invoiced, entry by entry.
final class BalanceSql {

    private BalanceSql() {}

    static void add(Tx tx, RecordNumber source, PurchaseOrderLine line, LocalDate on, Money amount) {
        if (amount.isZero()) return;
        Sql.of(tx)
                .update("""
                        insert into receipt_balance (source, purchase, line, on_day, amount)
                        values (:source, :purchase, :line, :on, :amount)""")
                .bind("source", source)
                .bind("purchase", line.purchase())
                .bind("line", line.line())
                .bind("on", on)
                .bind("amount", amount)
                .run();
    }

    /// What a line has that is not invoiced.
    static Money of(Tx tx, PurchaseNumber purchase, long line) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(amount), 0) as bigint) as amount from receipt_balance
                         where purchase = :purchase and line = :line""")
                .bind("purchase", purchase)
                .bind("line", line)
                .first(found -> found.get("amount", Money.class))
                .orElse(Money.ZERO);
    }

    /// What there was at the end of a day.
    static Money until(Tx tx, LocalDate day) {
        return Sql.of(tx)
                .query(
                        "select cast(coalesce(sum(amount), 0) as bigint) as amount from receipt_balance where on_day <= :day")
                .bind("day", day)
                .first(found -> found.get("amount", Money.class))
                .orElse(Money.ZERO);
    }

    /// No invoice is expected any more for what is left of an order.
    static void close(Tx tx, FoundPurchase found, LocalDate on) {
        var number = found.order().number();
        for (var line : found.lines())
            add(tx, number, line, on, of(tx, number, line.line()).negated());
    }
}
