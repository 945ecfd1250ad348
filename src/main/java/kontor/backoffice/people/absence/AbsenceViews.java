package kontor.backoffice.people.absence;

import java.time.LocalDate;
import kontor.backoffice.people.staff.StaffRoom;
import kontor.kernel.Column;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Permission;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What is seen of absence, and by whom.
final class AbsenceViews {

    private AbsenceViews() {}

    static final View ABSENCE = absence("absence", AbsenceRoom.READ, Side.OFFICE, "true");

    static final View MINE = absence("my-absence", AbsenceRoom.OWN, Side.BOTH, "e.login = {me}");

    /// What waits for whoever asks.
    static final View TO_DECIDE = absence(
            "absence-to-decide",
            AbsenceRoom.OWN,
            Side.BOTH,
            "a.state = 'submitted' and e.manager = (select m.number from employee m where m.login = {me})");

    private static View absence(String name, Permission needs, Side side, String which) {
        return View.named(name, needs, side)
                .from("from absence a join employee e on e.number = a.employee where " + which)
                .columns(
                        Column.of("number", AbsenceNumber.class, "a.number", 7).always(),
                        Column.of("state", AbsenceState.class, "a.state", 10).always(),
                        Column.of("employee", EmployeeNumber.class, "a.employee", 7),
                        Column.text("name", "e.name", 18).always(),
                        Column.of("kind", AbsenceKind.class, "a.kind", 13),
                        Column.of("from", LocalDate.class, "a.first_day", 10).always(),
                        Column.of("until", LocalDate.class, "a.last_day", 10),
                        Column.of("days", Long.class, "a.days", 5).wide(),
                        Column.of("note", Words.class, "a.note", 24).wide(),
                        Column.of("reason", Words.class, "a.reason", 24).wide(),
                        Column.text("by", "a.decided_by", 12).wide(),
                        Column.of("payroll", PayrollNumber.class, "a.payroll", 8)
                                .wide())
                .orders(View.Order.by("from", LocalDate.class, "a.first_day", String.class, "a.number")
                        .downwards())
                .done();
    }

    /// Who is away now or soon: until when, and no word of why.
    static final View AWAY = View.named("away", StaffRoom.READ, Side.BOTH)
            .from("""
                    from absence a join employee e on e.number = a.employee
                     where a.state in ('approved', 'taken') and a.last_day >= {today}""")
            .columns(
                    Column.of("employee", EmployeeNumber.class, "a.employee", 9).always(),
                    Column.text("name", "e.name", 26).always(),
                    Column.of("from", LocalDate.class, "a.first_day", 10).always(),
                    Column.of("until", LocalDate.class, "a.last_day", 10).always(),
                    Column.of("department", DimensionNumber.class, "e.department", 12)
                            .wide())
            .orders(View.Order.by("from", LocalDate.class, "a.first_day", String.class, "a.number"))
            .done();

    static final String USED = """
            (select cast(coalesce(sum(a.days), 0) as bigint) from absence a
              where a.employee = e.number and a.kind = 'holiday' and a.state in ('submitted', 'approved', 'taken')
                and extract(year from a.first_day) = extract(year from {today}))""";

    private static final String RULE = """
            from employee e
            left join employee_private p on p.employee = e.number
            join holiday_rule r
              on r.plan = coalesce((select t.plan from terms t where t.employee = e.number
                                     order by t.valid_from desc limit 1), 'act')
             and r.valid_from = (select max(x.valid_from) from holiday_rule x
                                  where x.plan = r.plan and x.valid_from <= {today})
            where e.erased_on is null""";

    private static final String GIVEN = """
            (r.days + case when extract(year from {today}) - p.birth_year >= r.extra_age then r.extra_days else 0 end)""";

    /// Holiday of the year: given, asked for or had, left.
    static final View BALANCES = View.named("holiday-balances", AbsenceRoom.READ, Side.OFFICE)
            .from(RULE)
            .columns(
                    Column.of("employee", EmployeeNumber.class, "e.number", 9).always(),
                    Column.text("name", "e.name", 26).always(),
                    Column.of("given", Long.class, GIVEN, 8).always(),
                    Column.of("used", Long.class, USED, 8).always(),
                    Column.of("remaining", Long.class, GIVEN + " - " + USED, 8).always())
            .orders(View.Order.by("name", String.class, "e.name_key", Long.class, "e.seq"))
            .done();

    static final String OVERLAPS = """
            select concat('absence ', a.number, ' and ', b.number) as fault
              from absence a join absence b on b.employee = a.employee and b.number > a.number
             where a.state in ('submitted', 'approved', 'taken') and b.state in ('submitted', 'approved', 'taken')
               and a.first_day <= b.last_day and b.first_day <= a.last_day""";

    /// Whoever decided is not whose it is.
    static final String OWN_DECISION = """
            select concat('absence ', a.number) as fault
              from absence a join employee e on e.number = a.employee where a.decided_by = e.login""";

    static final String DUE = """
            select number from absence where state = 'approved' and last_day < cast(:now as date) order by last_day, number""";
}
