package kontor.backoffice.purchasing;

import kontor.kernel.Money;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The table of what was posted of months' goods that were not invoiced.
final class AccrualSql {

    private AccrualSql() {}

    static Money posted(Tx tx, PeriodNumber period) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(amount), 0) as bigint) as amount from receipt_accrual
                         where period = :period""")
                .bind("period", period)
                .first(found -> found.get("amount", Money.class))
                .orElse(Money.ZERO);
    }

    static void add(Tx tx, AccrueReceipts.Accrual accrual) {
        Sql.of(tx)
                .update("""
                        insert into receipt_accrual (number, seq, period, amount, voucher, reversal, at, by_whom)
                        values (:number, :seq, :period, :amount, :voucher, :reversal, :at, :by)""")
                .bindAll(accrual)
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }
}
