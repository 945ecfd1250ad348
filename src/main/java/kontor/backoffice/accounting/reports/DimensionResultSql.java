package kontor.backoffice.accounting.reports;

import kontor.backoffice.accounting.ledger.BalanceSql;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.SpanNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// Income and cost of each department, project and campaign.
final class DimensionResultSql {

    private DimensionResultSql() {}

    static final View RESULTS = View.named("dimension-results", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select s.span, n.dimension, n.account,
                                 cast(-sum(case when n.period >= s.first and n.period <= s.last then n.amount else 0 end)
                                      as bigint) as amount,
                                 cast(-sum(case when n.period >= s.first_before and n.period <= s.last_before
                                                then n.amount else 0 end) as bigint) as before
                            from (%s) s
                            join (%s) n on n.period >= s.first and n.period <= s.last
                              or n.period >= s.first_before and n.period <= s.last_before
                           where n.account >= '3'
                           group by s.span, n.dimension, n.account) t
                    join dimension d on d.number = t.dimension
                    left join account a on a.number = t.account where true""".formatted(ReportSql.WITH_BEFORE, BalanceSql.APART))
            .columns(
                    Column.of("span", SpanNumber.class, "t.span", 10).always(),
                    Column.of("dimension", DimensionNumber.class, "t.dimension", 10)
                            .always(),
                    Column.of("called", Label.class, "d.label", 16),
                    Column.of("account", AccountNumber.class, "t.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 18),
                    Column.of("amount", Money.class, "t.amount", 13).always(),
                    Column.of("last-year", Money.class, "t.before", 13).wide())
            .orders(View.Order.by("span", String.class, "concat(t.span, '/', t.dimension, '/', t.account)"))
            .searched("t.span")
            .done();
}
