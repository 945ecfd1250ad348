package kontor.backoffice.accounting.periods;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.backoffice.accounting.vat.VatReturnSql;
import kontor.kernel.Column;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// What open periods lack.
final class ChecklistSql {

    private ChecklistSql() {}

    private static final String MISSING = """
            select p.number as period, 'drafts' as item, count(*) as many
              from period p
              join voucher_plan v on v.state in ('draft', 'recurring') and v.due_on >= p.first_day and v.due_on <= p.last_day
             where p.state = 'open' group by p.number
             union all
            select p.number, 'reversals', count(*)
              from period p join reversal_due r on r.due_on >= p.first_day and r.due_on <= p.last_day
             where p.state = 'open' group by p.number
             union all
            select p.number, 'depreciation', count(*)
              from period p join asset_plan a on a.voucher is null and a.period = p.number
             where p.state = 'open' group by p.number
             union all
            select p.number, 'vat', count(*)
              from period p join (%s) t on t.last_period = p.number
             where p.state = 'open' group by p.number
             union all
            select p.number, 'bank', count(*)
              from period p join bank_line l
                on l.booked_on >= p.first_day and l.booked_on <= p.last_day and l.state in ('open', 'proposed')
             where p.state = 'open' group by p.number
             union all
            select p.number, 'supplier-invoices', count(*)
              from period p join supplier_invoice i
                on i.posted_on >= p.first_day and i.posted_on <= p.last_day and i.state = 'waiting'
             where p.state = 'open' group by p.number
             union all
            select p.number, 'receipts', 1
              from period p
             where p.state = 'open'
               and exists (select 1 from account_use u where u.purpose = 'received-not-invoiced')
               and (select coalesce(sum(b.amount), 0) from receipt_balance b where b.on_day <= p.last_day)
                   <> (select coalesce(sum(a.amount), 0) from receipt_accrual a where a.period = p.number)""".formatted(VatReturnSql.UNSETTLED);

    static final View CHECKLIST = View.named("closing-checklist", LedgerRoom.READ, Side.OFFICE)
            .from("from (" + MISSING + ") c where true")
            .columns(
                    Column.of("period", PeriodNumber.class, "c.period", 8).always(),
                    Column.of("missing", ClosingItem.class, "c.item", 40).always(),
                    Column.of("count", Long.class, "c.many", 6))
            .orders(View.Order.by("period", String.class, "concat(c.period, '/', c.item)"))
            .done();

    static Optional<ClosingItem> missing(Tx tx, PeriodNumber period) {
        return Sql.of(tx)
                .query("select c.item from (" + MISSING + ") c where c.period = :period order by c.item")
                .bind("period", period)
                .first(found -> found.get("item", ClosingItem.class));
    }
}
