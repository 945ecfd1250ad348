package kontor.backoffice.administration;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// All that a law changes in one list, from when it holds and where it stands written; and the series that numbers come
/// from.
final class DatedViews {

    private DatedViews() {}

    private static final String ROWS = """
            select 'Value added tax|Merverdiavgift' as what, v.code as which, v.valid_from, v.valid_to, v.rate,
                   cast(null as bigint) as amount, cast(null as bigint) as many, v.source
              from vat_rate v
             union all
            select 'VAT return, months of a term|Mva-melding, måneder i en termin', '', t.valid_from, null, null, null,
                   t.months, t.source from vat_term_rule t
             union all
            select 'Late interest|Forsinkelsesrente', '', i.valid_from, null, i.rate, null, null, i.source
              from late_interest i
             union all
            select 'Reminders, the law|Purring, loven', '', l.valid_from, null, null, l.most_fee, l.least_days, l.source
              from reminder_law l
             union all
            select 'Reminders, ours|Purring, vår', r.number, r.valid_from, null, null, r.fee, r.days, r.source
              from reminder_rule r
             union all
            select 'Cash rounding|Øresavrunding', '', c.valid_from, null, null, c.step, null, c.source from cash_rule c
             union all
            select 'Absence|Fravær', a.kind, a.valid_from, null, null, null, a.most_days, a.source from absence_rule a
             union all
            select 'Holiday pay|Feriepenger', h.plan, h.valid_from, null, h.rate, null, h.days, h.source
              from holiday_rule h
             union all
            select 'National insurance base amount (G)|Folketrygdens grunnbeløp (G)', '', b.valid_from, null, null,
                   b.amount, null, b.source from base_amount b
             union all
            select 'Employer''s tax|Arbeidsgiveravgift', e.zone, e.valid_from, null, e.rate, null, null, e.source
              from employer_tax_rate e
             union all
            select 'Vouchers are kept, years|Bilag oppbevares, år', '', y.valid_from, null, null, null, y.years,
                   'bokføringsloven § 13' from retention y""";

    static final View DATED = View.named("dated-rates", AdministrationRoom.SEE_RULES, Side.OFFICE)
            .from("from (" + ROWS + ") d where true")
            .columns(
                    Column.text("number", "concat(d.what, '/', d.which, '/', cast(d.valid_from as varchar))", 30)
                            .data(),
                    Column.of("what", Label.class, "d.what", 24).always(),
                    Column.text("which", "d.which", 9),
                    Column.of("valid-from", LocalDate.class, "d.valid_from", 11).always(),
                    Column.of("valid-to", LocalDate.class, "d.valid_to", 11).wide(),
                    Column.of("rate", Rate.class, "d.rate", 8),
                    Column.of("amount", Money.class, "d.amount", 12),
                    Column.of("days", Long.class, "d.many", 6).wide(),
                    Column.text("source", "d.source", 50).wide())
            .orders(View.Order.by(
                    "what", String.class, "concat(d.what, '/', d.which, '/', cast(d.valid_from as varchar))"))
            .searched("d.what")
            .done();

    static final View SERIES = View.named("number-series", AdministrationRoom.SEE_RULES, Side.OFFICE)
            .from("from number_series s where true")
            .columns(
                    Column.text("number", "s.name", 26).always(),
                    Column.of("first", Long.class, "s.first_number", 12).always(),
                    Column.of("next", Long.class, "s.next_number", 12).always(),
                    Column.of("given", Long.class, "s.next_number - s.first_number", 12)
                            .always())
            .orders(View.Order.by("number", String.class, "s.name"))
            .searched("s.name")
            .done();
}
