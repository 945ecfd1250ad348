package kontor.backoffice.accounting.reports;

import kontor.backoffice.accounting.ledger.BalanceSql;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.SpanNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// The reports' questions to the balances.
final class ReportSql {

    private ReportSql() {}

    /// Months, years so far, and years.
    private static final String SPANS = """
            select number as span, number as first, number as last from period
             union all
            select concat(substring(number, 1, 4), '-to-', substring(number, 6, 2)),
                   concat(substring(number, 1, 4), '-01'), number from period
             union all
            select distinct substring(number, 1, 4), concat(substring(number, 1, 4), '-01'),
                   concat(substring(number, 1, 4), '-12') from period""";

    static final String WITH_BEFORE = """
            select s.span, s.first, s.last,
                   concat(cast(substring(s.first, 1, 4) as integer) - 1, substring(s.first, 5, 3)) as first_before,
                   concat(cast(substring(s.last, 1, 4) as integer) - 1, substring(s.last, 5, 3)) as last_before
              from (%s) s""".formatted(SPANS);

    static final String NET = """
            select m.account, m.period, sum(m.debit - m.credit) as net from (%s) m group by m.account, m.period""".formatted(BalanceSql.MOVED);

    /// Income positive, cost negative; what was transferred at the year's end is no part of it.
    private static final String RESULT = """
            select s.span, n.account,
                   cast(-sum(case when n.period >= s.first and n.period <= s.last then n.net else 0 end) as bigint) as amount,
                   cast(-sum(case when n.period >= s.first_before and n.period <= s.last_before then n.net else 0 end)
                        as bigint) as before
              from (%s) s
              join (%s) n on n.period >= s.first and n.period <= s.last
                or n.period >= s.first_before and n.period <= s.last_before
             where n.account >= '3'
               and n.account not in (select account from account_use where purpose = 'result-transferred')
             group by s.span, n.account""".formatted(WITH_BEFORE, NET);

    static final View PROFIT_AND_LOSS = View.named("profit-and-loss", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select r.*, cast(sum(r.amount) over (partition by r.span order by r.account) as bigint) as so_far,
                                 cast(sum(r.before) over (partition by r.span order by r.account) as bigint) as so_far_before
                            from (%s) r) t
                    left join account a on a.number = t.account where true""".formatted(RESULT))
            .columns(
                    Column.of("span", SpanNumber.class, "t.span", 10).always(),
                    Column.of("account", AccountNumber.class, "t.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 26),
                    Column.of("amount", Money.class, "t.amount", 14).always(),
                    Column.of("last-year", Money.class, "t.before", 14),
                    Column.of("result", Money.class, "t.so_far", 14).wide(),
                    Column.of("result-last-year", Money.class, "t.so_far_before", 14)
                            .wide())
            .orders(View.Order.by("span", String.class, "concat(t.span, '/', t.account)"))
            .searched("t.span")
            .done();

    /// At the end of each period. What of the result has not been brought forward stands as a line of its own, so that
    /// assets equal debt and equity.
    private static final String STANDING = """
            select p.number as period,
                   case when n.account < '3' then n.account else 'result' end as account,
                   cast(sum(case when n.period <= p.number then n.net else 0 end) as bigint) as amount,
                   cast(sum(case when n.period <= p.last_before then n.net else 0 end) as bigint) as before
              from (select number, concat(cast(substring(number, 1, 4) as integer) - 1, substring(number, 5, 3)) as last_before
                      from period) p
              join (%s) n on n.period <= p.number
             group by p.number, case when n.account < '3' then n.account else 'result' end""".formatted(NET);

    static final View BALANCE_SHEET = View.named("balance-sheet", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select s.* from (%s) s where s.amount <> 0 or s.before <> 0) t
                    left join account a on a.number = t.account where true""".formatted(STANDING))
            .columns(
                    Column.of("period", PeriodNumber.class, "t.period", 8).always(),
                    Column.of("account", AccountNumber.class, "t.account", 7).always(),
                    Column.of(
                                    "name",
                                    Label.class,
                                    "coalesce(a.label, 'Result not brought forward|Resultat ikke overført')",
                                    28)
                            .always(),
                    Column.of("amount", Money.class, "t.amount", 15).always(),
                    Column.of("last-year", Money.class, "t.before", 15))
            .orders(View.Order.by("period", String.class, "concat(t.period, '/', t.account)"))
            .searched("t.period")
            .done();

    /// What was posted to each account month by month, with the same month of the year before.
    static final View ACCOUNT_MONTHS = View.named("account-months", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select n.account, n.period, cast(sum(n.debit) as bigint) as debit,
                                 cast(sum(n.credit) as bigint) as credit, cast(sum(n.before) as bigint) as before
                            from (select m.account, m.period, m.debit, m.credit, 0 as before, 1 as here from (%1$s) m
                                   union all
                                  select m.account,
                                         concat(cast(substring(m.period, 1, 4) as integer) + 1, substring(m.period, 5, 3)),
                                         0, 0, m.debit - m.credit, 0
                                    from (%1$s) m) n
                           group by n.account, n.period having sum(n.here) > 0) t
                    left join account a on a.number = t.account
                    where true""".formatted(BalanceSql.MOVED))
            .columns(
                    Column.of("account", AccountNumber.class, "t.account", 7).always(),
                    Column.of("period", PeriodNumber.class, "t.period", 8).always(),
                    Column.of("name", Label.class, "a.label", 22).wide(),
                    Column.of("debit", Money.class, "t.debit", 14),
                    Column.of("credit", Money.class, "t.credit", 14),
                    Column.of("net", Money.class, "t.debit - t.credit", 14).always(),
                    Column.of("last-year", Money.class, "t.before", 14))
            .orders(View.Order.by("account", String.class, "concat(t.account, '/', t.period)"))
            .done();
}
