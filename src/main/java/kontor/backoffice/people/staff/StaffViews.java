package kontor.backoffice.people.staff;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Numbers.TermsNumber;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What is seen of employees.
final class StaffViews {

    private StaffViews() {}

    private static final String STATE = """
            case when e.left_on < {today} then 'left' when e.started_on > {today} then 'coming' else 'employed' end""";

    private static final String POSITION = """
            (select t.position from terms t where t.employee = e.number and t.valid_from <= {today}
              order by t.valid_from desc limit 1)""";

    /// All that is said of why somebody is away.
    private static final String AWAY = """
            (select max(a.last_day) from absence a
              where a.employee = e.number and a.state in ('approved', 'taken')
                and a.first_day <= {today} and a.last_day >= {today})""";

    static final View EMPLOYEES = View.named("employees", StaffRoom.READ, Side.BOTH)
            .from("from employee e left join employee m on m.number = e.manager where true")
            .columns(
                    Column.of("number", EmployeeNumber.class, "e.number", 7).always(),
                    Column.of("state", EmployeeState.class, STATE, 9),
                    Column.text("name", "e.name", 22).always(),
                    Column.text("position", POSITION, 16),
                    Column.text("phone", "e.phone", 10),
                    Column.of("away-until", LocalDate.class, AWAY, 10).always(),
                    Column.of("department", DimensionNumber.class, "e.department", 10)
                            .wide(),
                    Column.of("manager", EmployeeNumber.class, "e.manager", 7).wide(),
                    Column.text("manager-name", "m.name", 20).wide(),
                    Column.text("email", "e.email", 24).wide(),
                    Column.of("login", Login.class, "e.login", 10).wide(),
                    Column.of("started", LocalDate.class, "e.started_on", 10).wide(),
                    Column.of("left", LocalDate.class, "e.left_on", 10).wide())
            .orders(
                    View.Order.by("name", String.class, "e.name_key", Long.class, "e.seq"),
                    View.Order.by("number", Long.class, "e.seq"))
            .searched("e.name_key", "e.number")
            .done();

    static final View CHART = View.named("org-chart", StaffRoom.READ, Side.BOTH)
            .from("from employee e where e.erased_on is null and (e.left_on is null or e.left_on >= {today})")
            .columns(
                    Column.of("number", EmployeeNumber.class, "e.number", 7).always(),
                    Column.text("chart", "concat(repeat('   ', length(e.path) / 6 - 1), e.name)", 44)
                            .always(),
                    Column.text("position", POSITION, 20),
                    Column.of("department", DimensionNumber.class, "e.department", 10)
                            .wide(),
                    Column.of("manager", EmployeeNumber.class, "e.manager", 8).wide())
            .orders(View.Order.by("chart", String.class, "e.path", Long.class, "e.seq"))
            .done();

    static final View PRIVATE = View.named("employee-private", StaffRoom.SENSITIVE, Side.OFFICE)
            .from("from employee e left join employee_private p on p.employee = e.number where true")
            .columns(
                    Column.of("number", EmployeeNumber.class, "e.number", 7).always(),
                    Column.text("name", "e.name", 20).always(),
                    Column.text("national-id", "p.national_id", 11).always(),
                    Column.text("bank-account", "p.bank_account", 11),
                    Column.text("next-of-kin", "p.next_of_kin", 18),
                    Column.text("kin-phone", "p.kin_phone", 10).wide(),
                    Column.of("birth-year", Long.class, "p.birth_year", 6).wide(),
                    Column.text("address", "p.address", 20).wide(),
                    Column.text("post-code", "p.post_code", 6).wide(),
                    Column.text("city", "p.city", 14).wide())
            .orders(View.Order.by("name", String.class, "e.name_key", Long.class, "e.seq"))
            .searched("e.name_key", "e.number")
            .sensitive()
            .done();

    static final View TERMS = View.named("terms", StaffRoom.SENSITIVE, Side.OFFICE)
            .from("from terms t join employee e on e.number = t.employee where true")
            .columns(
                    Column.of("number", TermsNumber.class, "t.number", 17).data(),
                    Column.of("employee", EmployeeNumber.class, "t.employee", 7).always(),
                    Column.text("name", "e.name", 18),
                    Column.of("from", LocalDate.class, "t.valid_from", 10).always(),
                    Column.text("position", "t.position", 16),
                    Column.of("percentage", Rate.class, "t.percentage", 6),
                    Column.of("pay", Money.class, "t.pay", 12).always(),
                    Column.of("pay-kind", PayKind.class, "t.pay_kind", 8),
                    Column.of("plan", HolidayPlan.class, "t.plan", 10).wide())
            .orders(View.Order.by("employee", String.class, "t.employee", String.class, "t.number"))
            .sensitive()
            .done();

    static final View CARDS = View.named("tax-cards", StaffRoom.SENSITIVE, Side.OFFICE)
            .from("from tax_card t join employee e on e.number = t.employee where true")
            .columns(
                    Column.text("number", "t.number", 17).data(),
                    Column.of("employee", EmployeeNumber.class, "t.employee", 7).always(),
                    Column.text("name", "e.name", 20),
                    Column.of("from", LocalDate.class, "t.valid_from", 10).always(),
                    Column.of("method", TaxMethod.class, "t.method", 12).always(),
                    Column.text("table", "cast(t.table_number as varchar(10))", 6),
                    Column.of("percent", Rate.class, "t.rate", 8))
            .orders(View.Order.by("employee", String.class, "t.employee", String.class, "t.number"))
            .sensitive()
            .done();

    /// A path is the manager's and one's own step.
    static final String PATHS = """
            select concat('employee ', e.number) as fault
              from employee e left join employee m on m.number = e.manager
             where e.path <> concat(coalesce(m.path, ''), right(e.path, 6))""";
}
