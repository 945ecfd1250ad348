package kontor.backoffice.accounting.vat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.VatNote;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.TermNumber;
import kontor.kernel.Numbers.VatLineNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// VAT returns, worked out from the summaries of what was posted with a code and the tail not summed up yet.
///
/// Kroner without øre: the basis loses its øre, and the tax is basis × rate rounded down, as the Tax Administration's
/// rule R019 has it; the deducted loses its øre. A tax that we owe and deduct may not be deducted beyond what is owed
/// (R023), so where rounding alone makes it a krone more, it is that krone less.
public final class VatReturnSql {

    private VatReturnSql() {}

    private static final String MOVED = """
            select s.line, s.term, s.code, s.note, s.period, s.account, s.amount from vat_summary s
             union all
            select p.vat_line, substring(p.vat_line, 1, 7), p.vat_code, p.vat_note, t.period, p.account, p.amount
              from ledger_tail t join posting p on p.voucher = t.voucher where p.vat_line is not null""";

    private static final String RATED = """
            select m.line, m.term, m.code, m.note, r.sides, r.rate, r.label, a.vat_role, m.amount
              from (%s) m
              join vat_rate r on r.code = m.code and r.in_return = true
               and r.valid_from <= cast(concat(m.period, '-01') as date)
               and (r.valid_to is null or r.valid_to >= cast(concat(m.period, '-01') as date))
              left join account a on a.number = m.account""".formatted(MOVED);

    private static final String LINES = """
            select line, term, code, note, max(sides) as sides, max(label) as label, 'output' as side, rate,
                   cast(-sum(amount) as bigint) / 100 as basis,
                   cast(-sum(amount) as bigint) / 100 * rate / 10000 as vat
              from (%s) o where sides in ('output', 'both') and vat_role is null
             group by line, term, code, note, rate
            having cast(sum(amount) as bigint) / 100 <> 0
             union all
            select line, term, code, note, max(sides), max(label), 'input', cast(null as bigint), cast(null as bigint),
                   cast(-sum(amount) as bigint) / 100
              from (%s) i where sides in ('input', 'both') and vat_role = 'input'
             group by line, term, code, note
            having cast(sum(amount) as bigint) / 100 <> 0""".formatted(RATED, RATED);

    /// With what each line's other side is.
    private static final String BESIDE = """
            select l.*, x.words,
                   sum(case when l.side = 'output' then l.vat else 0 end) over (partition by l.line) as owed,
                   sum(case when l.side = 'input' then -l.vat else 0 end) over (partition by l.line) as deducted
              from (%s) l left join vat_remark x on x.number = l.line""".formatted(LINES);

    private static final String RETURN = """
            select b.line, b.term, b.code, b.note, b.label, b.side, b.rate, b.basis * 100 as basis,
                   case when b.sides = 'both' and b.side = 'input' and b.owed > 0 and b.deducted - b.owed = 1
                        then b.vat + 1 else b.vat end * 100 as vat,
                   b.words,
                   case when b.words is null and (b.side = 'output' and b.basis < 0
                          or b.side = 'input' and b.vat > 0 and not (b.note is not null and b.code in ('1', '11', '12', '13'))
                          or b.side = 'input' and b.vat < 0 and b.note = 'reversal') then 'remark'
                        when b.sides = 'both' and (b.owed = 0 or b.deducted = 0) then 'side'
                        when b.sides = 'both' and abs(b.deducted) - abs(b.owed) > 1 then 'deduction' end as fault,
                   concat(b.term, '/', case when b.side = 'output' then '1' else '2' end, '/',
                          lpad(b.code, 2, '0'), coalesce(b.note, ''), '/', b.rate) as place
              from (%s) b""".formatted(BESIDE);

    static final View LINES_OF_RETURN = View.named("vat-return", VatRoom.DECLARE_READ, Side.OFFICE)
            .from("from (" + RETURN + ") v where true")
            .columns(
                    Column.of("line", VatLineNumber.class, "v.line", 16).always(),
                    Column.of("term", TermNumber.class, "v.term", 8),
                    Column.text("code", "v.code", 4).always(),
                    Column.of("specification", VatNote.class, "v.note", 12).wide(),
                    Column.of("name", Label.class, "v.label", 40).wide(),
                    Column.of("side", VatSide.class, "v.side", 7).always(),
                    Column.of("basis", Money.class, "v.basis", 14),
                    Column.of("rate", Rate.class, "v.rate", 6),
                    Column.of("vat", Money.class, "v.vat", 14).always(),
                    Column.text("remark", "v.words", 30).wide(),
                    Column.of("fault", ReturnFault.class, "v.fault", 10))
            .orders(View.Order.by("line", String.class, "v.place"))
            .done();

    private static final String TERMS = """
            select q.term, q.payable, q.faults, q.taxed, s.voucher, s.settled,
                   case when s.term is null then 'open' when s.settled = q.payable then 'settled' else 'changed' end
                   as state,
                   (select r.months from vat_term_rule r
                     where r.valid_from <= cast(concat(substring(q.term, 1, 4), '-01-01') as date)
                     order by r.valid_from desc limit 1) as months
              from (select v.term, cast(sum(v.vat) as bigint) as payable,
                           count(case when v.fault is not null then 1 end) as faults,
                           count(case when v.vat <> 0 then 1 end) as taxed
                      from (%s) v group by v.term) q
              left join (select term, cast(sum(payable) as bigint) as settled, max(voucher) as voucher
                           from vat_settlement group by term) s on s.term = q.term""".formatted(RETURN);

    /// Terms with tax that has not been settled, or not all of it, and the last period of each.
    public static final String UNSETTLED = """
            select t.term, concat(substring(t.term, 1, 4), '-',
                          lpad(cast(cast(substring(t.term, 7, 1) as integer) * t.months as varchar), 2, '0')) as last_period
              from (%s) t where t.taxed > 0 and t.state <> 'settled'""".formatted(TERMS);

    static final View TERMS_OF_RETURN = View.named("vat-terms", VatRoom.DECLARE_READ, Side.OFFICE)
            .from("""
                    from (select t.*, cast(concat(cast(substring(t.term, 1, 4) as integer) + d.years_later, '-',
                                         lpad(cast(d.due_month as varchar), 2, '0'), '-',
                                         lpad(cast(d.due_day as varchar), 2, '0')) as date) as due_on
                            from (%s) t
                            left join vat_deadline d on d.months = t.months
                             and d.place = cast(substring(t.term, 7, 1) as integer)) w where true""".formatted(TERMS))
            .columns(
                    Column.of("number", TermNumber.class, "w.term", 8).always(),
                    Column.of("state", TermState.class, "w.state", 9).always(),
                    Column.of("due", LocalDate.class, "w.due_on", 11),
                    Column.of("payable", Money.class, "w.payable", 14).always(),
                    Column.of("settled", Money.class, "w.settled", 14),
                    Column.of("voucher", VoucherNumber.class, "w.voucher", 8),
                    Column.of("faults", Long.class, "w.faults", 6))
            .orders(View.Order.by("number", TermNumber.class, "w.term").downwards())
            .done();

    /// What a line of a return is made of.
    static final View POSTINGS = View.named("vat-postings", VatRoom.DECLARE_READ, Side.OFFICE)
            .from("from posting p left join account a on a.number = p.account where p.vat_line is not null")
            .columns(
                    Column.of("line", VatLineNumber.class, "p.vat_line", 16),
                    Column.of("voucher", VoucherNumber.class, "p.voucher", 10).always(),
                    Column.of("date", LocalDate.class, "p.posted_on", 11).always(),
                    Column.of("account", AccountNumber.class, "p.account", 7).always(),
                    Column.of("name", Label.class, "a.label", 26),
                    Column.of("amount", Money.class, "p.amount", 14).always(),
                    Column.of("role", kontor.backoffice.accounting.ledger.VatRole.class, "a.vat_role", 8)
                            .wide())
            .orders(View.Order.by("date", LocalDate.class, "p.posted_on", String.class, "p.id")
                    .within("line"))
            .searched("p.voucher")
            .done();

    /// What the summaries and the postings differ by.
    static final String SUMMARIES = """
            select 'line ' || line || ' on account ' || account || ' in ' || period || ' is off by '
                   || cast(sum(amount) as varchar) || ' øre' as fault
              from (select m.line, m.account, m.period, m.amount from (%s) m
                     union all
                    select p.vat_line, p.account, v.period, -p.amount
                      from posting p join voucher v on v.number = p.voucher where p.vat_line is not null) d
             group by line, account, period having sum(amount) <> 0""".formatted(MOVED);

    /// What a settlement says is to be paid, and what its voucher put there.
    static final String SETTLED = """
            select 'settlement ' || s.number || ' and voucher ' || s.voucher || ' differ' as fault
              from vat_settlement s
             where (select coalesce(sum(p.amount), 0) from posting p
                      join account_use u on u.account = p.account and u.purpose = 'vat-settlement'
                     where p.voucher = s.voucher) <> -s.payable""";

    /// A line as it is declared.
    record Line(VatLineNumber line, VatSide side, Money vat, Optional<ReturnFault> fault) {}

    static List<Line> lines(Tx tx, TermNumber term) {
        return Sql.of(tx)
                .query("select v.line, v.side, v.vat, v.fault from (" + RETURN
                        + ") v where v.term = :term order by v.place")
                .bind("term", term)
                .list(Line.class);
    }
}
