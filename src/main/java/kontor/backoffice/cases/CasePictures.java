package kontor.backoffice.cases;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Label;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// Cases counted: each row leads to the cases it counts. What covers a year is read off sums that are kept as cases
/// come.
final class CasePictures {

    private CasePictures() {}

    /// The days since a case was opened, as a band.
    static final String BAND = """
            case when f.opened_on >= {today} then 'today' when f.opened_on >= {today} - 2 then 'days-1-2'
                 when f.opened_on >= {today} - 5 then 'days-3-5' when f.opened_on >= {today} - 10 then 'days-6-10'
                 when f.opened_on >= {today} - 20 then 'days-11-20' else 'over-20' end""";

    /// Hours with one decimal, of microseconds.
    private static final String HOURS = "cast(round((%s) / 360000000.0) * 1000 as bigint)";

    /// The causes of the last year, the commonest first, with what the commonest make up together.
    static final View PARETO = View.named("cause-pareto", CasesRoom.READ, Side.OFFICE)
            .from("""
                    from (select cause, cases, sum(cases) over () as total,
                                 sum(cases) over (order by cases desc, cause desc rows unbounded preceding) as reached
                            from (select w.cause, sum(w.cases) as cases from cause_week w
                                   where w.week > {today} - 371 and w.cause <> ''
                                   group by w.cause having sum(w.cases) > 0) s) p
                    join cause c on c.code = p.cause
                    where true""")
            .columns(
                    Column.of("number", CauseCode.class, "p.cause", 18).always(),
                    Column.of("name", Label.class, "c.label", 28),
                    Column.of("cases", Long.class, "cast(p.cases as bigint)", 7).always(),
                    Column.of("share", Rate.class, "cast(round(p.cases * 10000.0 / p.total) as bigint)", 7)
                            .wide(),
                    Column.of("together", Rate.class, "cast(round(p.reached * 10000.0 / p.total) as bigint)", 8))
            .orders(View.Order.by("cases", Long.class, "p.cases", CauseCode.class, "p.cause")
                    .downwards())
            .done();

    /// The last year week by week: how many of its complaints became cases.
    static final View WEEKS = View.named("cases-by-week", CasesRoom.READ, Side.OFFICE)
            .from("""
                    from (select week, sum(cases) as cases, sum(case when cause = '' then cases else 0 end) as open
                            from cause_week where week > {today} - 371 group by week) w
                    where true""")
            .columns(
                    Column.of("week", LocalDate.class, "w.week", 10).always(),
                    Column.of("cases", Long.class, "cast(w.cases as bigint)", 7).always(),
                    Column.of("uncoded", Long.class, "cast(w.open as bigint)", 9))
            .orders(View.Order.by("week", LocalDate.class, "w.week").downwards())
            .done();

    /// Open cases by whose hands they are in, and for how long they have been open.
    static final View AGES = View.named("cases-by-age", CasesRoom.HANDLE, Side.OFFICE)
            .from("from (select f.holder, " + BAND + " as band, min(f.opened_on) as oldest, count(*) as cases"
                    + " from case_file f where f.holder in ('desk', 'office') group by f.holder, " + BAND
                    + ") a where true")
            .columns(
                    Column.text("number", "a.holder || ' ' || a.band", 18).data(),
                    Column.of("side", Holder.class, "a.holder", 8).always(),
                    Column.of("age", AgeBand.class, "a.band", 11).always(),
                    Column.of("cases", Long.class, "a.cases", 7).always(),
                    Column.of("oldest", LocalDate.class, "a.oldest", 10))
            .orders(View.Order.by("side", Holder.class, "a.holder", LocalDate.class, "a.oldest"))
            .done();

    /// How long cases lay on each side of the hatch, by the month in which they left it.
    static final View TIMES = View.named("custody-by-month", CasesRoom.HANDLE, Side.OFFICE)
            .from("from custody_month m where true")
            .columns(
                    Column.text("number", "m.side || ' ' || m.month", 14).data(),
                    Column.text("month", "m.month", 8).always(),
                    Column.of("side", Holder.class, "m.side", 8).always(),
                    Column.of("intervals", Long.class, "m.intervals", 8),
                    Column.of("mean", Quantity.class, HOURS.formatted("m.micros / m.intervals"), 9)
                            .always(),
                    Column.of("longest", Quantity.class, HOURS.formatted("m.longest"), 9))
            .orders(View.Order.by("month", String.class, "m.month", Holder.class, "m.side")
                    .downwards())
            .done();
}
