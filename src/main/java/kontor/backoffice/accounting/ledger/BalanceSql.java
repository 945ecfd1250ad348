package kontor.backoffice.accounting.ledger;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Balances: the summaries and the tail together.
public final class BalanceSql {

    private BalanceSql() {}

    /// By account and period.
    public static final String MOVED = """
            select s.account, s.period, s.debit, s.credit from ledger_summary s
             union all
            select p.account, t.period, case when p.amount > 0 then p.amount else 0 end,
                   case when p.amount < 0 then -p.amount else 0 end
              from ledger_tail t join posting p on p.voucher = t.voucher""";

    /// By department, project or campaign, account and period; debit positive.
    public static final String APART = """
            select s.dimension, s.account, s.period, s.amount from dimension_summary s
             union all
            select p.department, p.account, t.period, p.amount
              from ledger_tail t join posting p on p.voucher = t.voucher where p.department is not null
             union all
            select p.project, p.account, t.period, p.amount
              from ledger_tail t join posting p on p.voucher = t.voucher where p.project is not null
             union all
            select p.campaign, p.account, t.period, p.amount
              from ledger_tail t join posting p on p.voucher = t.voucher where p.campaign is not null""";

    /// What the sums of departments, projects and campaigns and their postings differ by.
    static final String UNEVEN = """
            select 'dimension ' || dimension || ' is off by ' || cast(sum(amount) as varchar) || ' øre on account '
                   || account || ' in ' || period as fault
              from (select m.dimension, m.account, m.period, m.amount from (%s) m
                     union all
                    select p.department, p.account, v.period, -p.amount
                      from posting p join voucher v on v.number = p.voucher where p.department is not null
                     union all
                    select p.project, p.account, v.period, -p.amount
                      from posting p join voucher v on v.number = p.voucher where p.project is not null
                     union all
                    select p.campaign, p.account, v.period, -p.amount
                      from posting p join voucher v on v.number = p.voucher where p.campaign is not null) d
             group by dimension, account, period having sum(amount) <> 0""".formatted(APART);

    static SortedMap<AccountNumber, Money> moved(Tx tx, YearMonth from, YearMonth to) {
        var moved = new TreeMap<AccountNumber, Money>(Comparator.comparing(AccountNumber::value));
        Sql.of(tx)
                .query("select m.account, cast(sum(m.debit - m.credit) as bigint) as moved from (" + MOVED
                        + ") m where m.period >= :from and m.period <= :to group by m.account")
                .bind("from", from.toString())
                .bind("to", to.toString())
                .each(found -> moved.put(found.get("account", AccountNumber.class), found.money("moved")));
        return moved;
    }
}
