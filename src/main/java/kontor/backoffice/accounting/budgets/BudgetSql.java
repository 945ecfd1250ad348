package kontor.backoffice.accounting.budgets;

import java.time.YearMonth;
import kontor.backoffice.accounting.ledger.BalanceSql;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.SpanNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of budgets.
final class BudgetSql {

    private BudgetSql() {}

    /// Months, years so far, and years, of what was posted or planned.
    private static final String MONTHS = """
            select number as period from period union select distinct period from budget""";

    private static final String SPANS = """
            select period as span, period as first, period as last from (%1$s) m
             union all
            select concat(substring(period, 1, 4), '-to-', substring(period, 6, 2)),
                   concat(substring(period, 1, 4), '-01'), period from (%1$s) m
             union all
            select distinct substring(period, 1, 4), concat(substring(period, 1, 4), '-01'),
                   concat(substring(period, 1, 4), '-12') from (%1$s) m""".formatted(MONTHS);

    private static final String BOTH = """
            select m.account, m.period, '' as department, m.credit - m.debit as actual, 0 as planned from (%s) m
             where m.account >= '3'
               and m.account not in (select account from account_use where purpose = 'result-transferred')
             union all
            select n.account, n.period, n.dimension, -n.amount, 0
              from (%s) n join dimension d on d.number = n.dimension and d.kind = 'department' where n.account >= '3'
             union all
            select b.account, b.period, b.department, 0, b.amount from budget b""".formatted(BalanceSql.MOVED, BalanceSql.APART);

    /// Of the company, and of each department, what was planned or posted.
    static final View BUDGET = View.named("budget", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select s.span, n.department, n.account, cast(sum(n.actual) as bigint) as actual,
                                 cast(sum(n.planned) as bigint) as planned
                            from (%s) s join (%s) n on n.period >= s.first and n.period <= s.last
                           group by s.span, n.department, n.account) t
                    left join account a on a.number = t.account where true""".formatted(SPANS, BOTH))
            .columns(
                    Column.of("span", SpanNumber.class, "t.span", 10).always(),
                    Column.of("account", AccountNumber.class, "t.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 20),
                    Column.of("department", DimensionNumber.class, "nullif(t.department, '')", 10)
                            .wide(),
                    Column.of("actual", Money.class, "t.actual", 13).always(),
                    Column.of("budget", Money.class, "t.planned", 13).always(),
                    Column.of("difference", Money.class, "t.actual - t.planned", 13))
            .orders(View.Order.by("span", String.class, "concat(t.span, '/', t.department, '/', t.account)"))
            .searched("t.span")
            .done();

    private record Row(AccountNumber account, PeriodNumber period, String department, Money amount) {}

    static void set(Tx tx, SetBudget budget, YearMonth month, Money amount) {
        var row = new Row(
                budget.account(),
                new PeriodNumber(month.toString()),
                budget.department().map(DimensionNumber::value).orElse(""),
                amount);
        var known = Sql.of(tx).update("""
                        update budget set amount = :amount
                         where account = :account and period = :period and department = :department""").bindAll(row).run();
        if (known > 0) return;
        Sql.of(tx).update("""
                        insert into budget (account, period, department, amount)
                        values (:account, :period, :department, :amount)""").bindAll(row).run();
    }
}
