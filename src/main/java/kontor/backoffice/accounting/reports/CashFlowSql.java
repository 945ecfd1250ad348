package kontor.backoffice.accounting.reports;

import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.SpanNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// The statement of cash flows. It needs nothing but the balances: money changes by what all else changes the other
/// way, so the lines add up to the change of money by themselves.
final class CashFlowSql {

    private CashFlowSql() {}

    /// Money in positive. Depreciation lowers the result and the value of assets, and moves no money: it is added to
    /// the one and taken from the other.
    private static final String PARTS = """
            select n.period, -n.net as amount,
                   case when n.account in (select account from account_use where purpose = 'result-transferred') then 'equity'
                        when n.account >= '3' then 'result'
                        when n.account < '14' or n.account >= '18' and n.account < '19' then 'investments'
                        when n.account < '15' then 'stock'
                        when n.account < '16' then 'receivables'
                        when n.account < '19' then 'other'
                        when n.account < '21' then 'equity'
                        when n.account < '24' then 'loans'
                        when n.account < '25' then 'payables'
                        when n.account >= '26' and n.account < '28' then 'taxes'
                        else 'other' end as line
              from (%1$s) n join account a on a.number = n.account where not a.money
             union all
            select n.period, n.net, 'depreciation' from (%1$s) n where n.account >= '60' and n.account < '61'
             union all
            select n.period, -n.net, 'investments' from (%1$s) n where n.account >= '60' and n.account < '61'
             union all
            select n.period, n.net, 'change' from (%1$s) n join account a on a.number = n.account where a.money""".formatted(ReportSql.NET);

    private static final String PLACE = """
            case t.line when 'result' then 'a' when 'depreciation' then 'b' when 'receivables' then 'c'
                        when 'stock' then 'd' when 'payables' then 'e' when 'taxes' then 'f' when 'other' then 'g'
                        when 'investments' then 'h' when 'loans' then 'i' when 'equity' then 'j' else 'k' end""";

    static final View CASH_FLOW = View.named("cash-flow", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select s.span, p.line,
                                 cast(sum(case when p.period >= s.first and p.period <= s.last then p.amount else 0 end)
                                      as bigint) as amount,
                                 cast(sum(case when p.period >= s.first_before and p.period <= s.last_before
                                               then p.amount else 0 end) as bigint) as before
                            from (%s) s
                            join (%s) p on p.period >= s.first and p.period <= s.last
                              or p.period >= s.first_before and p.period <= s.last_before
                           group by s.span, p.line) t where true""".formatted(ReportSql.WITH_BEFORE, PARTS))
            .columns(
                    Column.of("span", SpanNumber.class, "t.span", 10).always(),
                    Column.of("line", CashFlowLine.class, "t.line", 32).always(),
                    Column.of("amount", Money.class, "t.amount", 15).always(),
                    Column.of("last-year", Money.class, "t.before", 15))
            .orders(View.Order.by("span", String.class, "concat(t.span, '/', " + PLACE + ")"))
            .searched("t.span")
            .done();
}
