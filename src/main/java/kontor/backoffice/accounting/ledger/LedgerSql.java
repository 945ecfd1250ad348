package kontor.backoffice.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Currency;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.PartyNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of the ledger, and what must always hold of it.
final class LedgerSql {

    private LedgerSql() {}

    /// One row a posting.
    static final View LEDGER = View.named("ledger", LedgerRoom.READ, Side.OFFICE)
            .from("from posting p left join account a on a.number = p.account where true")
            .columns(
                    Column.of("voucher", VoucherNumber.class, "p.voucher", 10).always(),
                    Column.of("line", Long.class, "p.line", 4).wide(),
                    Column.of("date", LocalDate.class, "p.posted_on", 11),
                    Column.of("account", AccountNumber.class, "p.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 26),
                    Column.of("amount", Money.class, "p.amount", 14).always(),
                    Column.text("vat-code", "p.vat_code", 4).wide(),
                    Column.of("party", PartyNumber.class, "p.party", 8),
                    Column.text("case", "p.case_number", 8).wide(),
                    Column.of("department", DimensionNumber.class, "p.department", 10)
                            .wide(),
                    Column.of("project", DimensionNumber.class, "p.project", 10).wide(),
                    Column.of("campaign", DimensionNumber.class, "p.campaign", 10)
                            .data(),
                    Column.of("currency", Currency.class, "p.currency", 4).data(),
                    Column.of("currency-amount", Money.class, "p.currency_amount", 14)
                            .data())
            .orders(
                    View.Order.by("date", LocalDate.class, "p.posted_on", String.class, "p.id")
                            .within("account", "party", "case"),
                    View.Order.by("voucher", String.class, "p.id"))
            .searched("p.voucher")
            .done();

    static final View VOUCHERS = View.named("vouchers", LedgerRoom.READ, Side.OFFICE)
            .from("from voucher v left join voucher r on r.reverses = v.number where true")
            .columns(
                    Column.of("number", VoucherNumber.class, "v.number", 10).always(),
                    Column.of("date", LocalDate.class, "v.posted_on", 11).always(),
                    Column.of("kind", VoucherKind.class, "v.kind", 12).always(),
                    Column.text("text", "v.text", 28),
                    Column.text("source", "v.source", 10),
                    Column.of("period", PeriodNumber.class, "v.period", 8).wide(),
                    Column.of("reverses", VoucherNumber.class, "v.reverses", 10).wide(),
                    Column.of("reversed-by", VoucherNumber.class, "r.number", 10)
                            .wide(),
                    Column.text("reason", "v.reason", 30).wide(),
                    Column.of("at", Instant.class, "v.posted_at", 20).wide(),
                    Column.text("actor", "v.actor", 12).wide())
            .orders(
                    View.Order.by("date", LocalDate.class, "v.posted_on", VoucherNumber.class, "v.number")
                            .downwards(),
                    View.Order.by("number", VoucherNumber.class, "v.number"))
            .searched("v.number")
            .done();

    /// The newest year posted to against all that was before it; income and cost of ended years have been brought
    /// forward. Accounts nobody has posted to are left out.
    static final View TRIAL_BALANCE = View.named("trial-balance", LedgerRoom.READ, Side.OFFICE)
            .from("""
                    from (select m.account,
                                 sum(case when m.period < y.opening then m.debit - m.credit else 0 end) as opening,
                                 sum(case when m.period >= y.opening then m.debit else 0 end) as debit,
                                 sum(case when m.period >= y.opening then m.credit else 0 end) as credit,
                                 sum(m.debit - m.credit) as closing
                            from (%s) m
                           cross join (select concat(substring(max(number), 1, 4), '-01') as opening from period) y
                            left join ended_year e on e.number = substring(m.period, 1, 4)
                           where e.number is null or m.account < '3'
                           group by m.account) b
                    left join account a on a.number = b.account where true""".formatted(BalanceSql.MOVED))
            .columns(
                    Column.of("account", AccountNumber.class, "b.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 34).always(),
                    Column.of("opening", Money.class, "b.opening", 14),
                    Column.of("debit", Money.class, "b.debit", 14),
                    Column.of("credit", Money.class, "b.credit", 14),
                    Column.of("closing", Money.class, "b.closing", 14).always())
            .orders(View.Order.by("account", AccountNumber.class, "b.account"))
            .done();

    static void checks(Room.Maker room) {
        room.check("voucher-balances", """
                select 'voucher ' || voucher || ' is off by ' || cast(sum(amount) as varchar) || ' øre' as fault
                  from posting group by voucher having sum(amount) <> 0""")
                .check("summaries-equal-postings", """
                select 'account ' || account || ' in ' || period || ' is off by ' || cast(sum(amount) as varchar) || ' øre'
                       as fault
                  from (select m.account, m.period, m.debit - m.credit as amount from (%s) m
                         union all
                        select p.account, v.period, -p.amount from posting p join voucher v on v.number = p.voucher) d
                 group by account, period having sum(amount) <> 0""".formatted(BalanceSql.MOVED))
                .check("dimension-sums", BalanceSql.UNEVEN)
                .check("voucher-counts", VoucherCountSql.MISCOUNTED)
                .check("voucher-numbers", """
                select 'series ' || s.name || ' lacks ' || cast(s.next_number - s.first_number - v.many as varchar)
                       || ' numbers' as fault
                  from number_series s
                  join (select series, count(*) as many, min(serial) as least, max(serial) as most
                          from voucher group by series) v on v.series = s.name
                 where v.many <> s.next_number - s.first_number or v.least <> s.first_number
                    or v.most <> s.next_number - 1""")
                .check("posting-dates", """
                select 'voucher ' || v.number || ' and its postings differ in date' as fault
                  from voucher v join posting p on p.voucher = v.number
                  join period d on d.number = v.period
                 where p.posted_on <> v.posted_on or v.posted_on < d.first_day or v.posted_on > d.last_day""")
                .check("closed-periods", """
                select 'voucher ' || v.number || ' was posted in ' || v.period || ' after it was closed' as fault
                  from voucher v
                 where (select l.state from period_log l where l.period = v.period and l.at < v.posted_at
                         order by l.at desc limit 1) <> 'open'""");
    }
}
