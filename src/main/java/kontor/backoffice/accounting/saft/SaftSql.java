package kontor.backoffice.accounting.saft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import kontor.backoffice.accounting.ledger.BalanceSql;
import kontor.backoffice.accounting.ledger.LedgerRoom;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What the file is read from. Views of the export's own: whoever may read the ledger may read them.
final class SaftSql {

    private SaftSql() {}

    private static View.Maker view(String name) {
        return View.named("saft-" + name, LedgerRoom.READ, Side.OFFICE);
    }

    /// With their vouchers, in the order of days and within them voucher by voucher. The places are [SaftPosting]'s.
    static View postings(LocalDate from, LocalDate to) {
        return view("postings")
                .from("from posting p join voucher v on v.number = p.voucher where p.posted_on >= date '" + from
                        + "' and p.posted_on <= date '" + to + "'")
                .columns(
                        Column.text("voucher", "p.voucher", 10),
                        Column.of("line", Long.class, "p.line", 5),
                        Column.text("account", "p.account", 7),
                        Column.of("amount", Money.class, "p.amount", 12),
                        Column.text("vat-code", "p.vat_code", 4),
                        Column.text("party", "p.party", 8),
                        Column.text("case", "p.case_number", 8),
                        Column.text("department", "p.department", 8),
                        Column.text("project", "p.project", 8),
                        Column.of("date", LocalDate.class, "p.posted_on", 11),
                        Column.text("series", "v.series", 12),
                        Column.text("kind", "v.kind", 12),
                        Column.text("text", "v.text", 30),
                        Column.text("source", "v.source", 12),
                        Column.text("period", "v.period", 8),
                        Column.of("at", Instant.class, "v.posted_at", 20),
                        Column.text("actor", "v.actor", 12))
                .orders(View.Order.by("date", LocalDate.class, "p.posted_on", String.class, "p.id"))
                .done();
    }

    /// Every account with what it had before a month; income and cost of ended years have been brought forward.
    static View accounts(YearMonth before) {
        return view("accounts")
                .from("""
                        from account a
                        left join (select m.account, cast(sum(m.debit - m.credit) as bigint) as opening
                                     from (%s) m
                                     left join ended_year e on e.number = substring(m.period, 1, 4)
                                    where m.period < '%s' and (e.number is null or m.account < '3')
                                    group by m.account) b on b.account = a.number
                        where true""".formatted(BalanceSql.MOVED, before))
                .columns(
                        Column.text("number", "a.number", 7),
                        Column.of("name", Label.class, "a.label", 30),
                        Column.text("grouping", "a.group_code", 10),
                        Column.text("vat-role", "a.vat_role", 10),
                        Column.of("opening", Money.class, "coalesce(b.opening, 0)", 12))
                .orders(View.Order.by("number", String.class, "a.number"))
                .done();
    }

    static final View GROUPS = view("groups")
            .from("from account_group g where true")
            .columns(
                    Column.text("number", "g.number", 7),
                    Column.text("category", "g.category", 30),
                    Column.text("code", "g.code", 10))
            .orders(View.Order.by("number", String.class, "g.number"))
            .done();

    /// What parties had on their accounts before a day.
    static View partiesBefore(LocalDate day) {
        return view("parties")
                .from("""
                        from (select party, account, cast(sum(amount) as bigint) as opening from posting
                               where party is not null and posted_on < date '%s' group by party, account
                              having sum(amount) <> 0) b
                        where true""".formatted(day))
                .columns(
                        Column.text("party", "b.party", 8),
                        Column.text("account", "b.account", 7),
                        Column.of("opening", Money.class, "b.opening", 12))
                .orders(View.Order.by("party", String.class, "b.party", String.class, "b.account"))
                .done();
    }

    static final View CUSTOMERS = partiesOf("customer");

    static final View SUPPLIERS = partiesOf("supplier");

    /// The same columns for everybody whom a posting can name.
    private static View partiesOf(String table) {
        return view(table + "s")
                .from("from " + table + " c where true")
                .columns(
                        Column.text("number", "c.number", 8),
                        Column.text("name", "c.name", 30),
                        Column.text("org-number", "c.org_number", 11),
                        Column.text("address", "c.address", 30),
                        Column.text("post-code", "c.post_code", 8),
                        Column.text("city", "c.city", 20),
                        Column.text("country", "c.country", 4))
                .orders(View.Order.by("number", Long.class, "c.seq"))
                .done();
    }

    static View taxes(LocalDate from, LocalDate to) {
        return view("taxes")
                .from("from vat_rate r where r.valid_from <= date '" + to
                        + "' and (r.valid_to is null or r.valid_to >= date '" + from + "')")
                .columns(
                        Column.text("code", "r.code", 4),
                        Column.of("from", LocalDate.class, "r.valid_from", 11),
                        Column.of("to", LocalDate.class, "r.valid_to", 11),
                        Column.of("rate", Rate.class, "r.rate", 6),
                        Column.of("name", Label.class, "r.label", 40),
                        Column.text("sides", "r.sides", 8),
                        Column.text("counter", "r.counter_account", 7))
                .orders(View.Order.by("code", String.class, "r.code", LocalDate.class, "r.valid_from"))
                .done();
    }

    static final View DIMENSIONS = view("dimensions")
            .from("from dimension d where true")
            .columns(
                    Column.text("number", "d.number", 12),
                    Column.text("kind", "d.kind", 12),
                    Column.of("name", Label.class, "d.label", 30),
                    Column.of("open", Boolean.class, "d.open", 5))
            .orders(View.Order.by("number", String.class, "d.number"))
            .done();

    static final View COMPANY = view("company")
            .from("from company c where true")
            .columns(
                    Column.text("number", "c.org_number", 11),
                    Column.text("name", "c.name", 30),
                    Column.text("zone", "c.zone", 20),
                    Column.text("address", "c.address", 30),
                    Column.text("post-code", "c.post_code", 8),
                    Column.text("city", "c.city", 20),
                    Column.text("phone", "c.phone", 14),
                    Column.text("email", "c.email", 26),
                    Column.text("contact", "c.contact", 26))
            .orders(View.Order.by("number", String.class, "c.org_number"))
            .done();

    static final View BANKS = view("banks")
            .from("from bank_account b where true")
            .columns(
                    Column.text("number", "b.number", 12),
                    Column.text("account", "b.account", 7),
                    Column.text("currency", "b.currency", 4))
            .orders(View.Order.by("number", String.class, "b.number"))
            .done();
}
