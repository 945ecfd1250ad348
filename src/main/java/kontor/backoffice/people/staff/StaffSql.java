package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Fold;
import kontor.kernel.Name;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of employees.
public final class StaffSql {

    private StaffSql() {}

    private static final String COLUMNS = """
            select number, name, department, manager, path, phone, email, login, language, started_on, left_on, erased_on
              from employee where\s""";

    public static Optional<Employee> find(Tx tx, EmployeeNumber number) {
        return Sql.of(tx)
                .query(COLUMNS + "number = :number")
                .bind("number", number)
                .first(Employee.class);
    }

    static Optional<Employee> lock(Tx tx, EmployeeNumber number) {
        return Sql.of(tx)
                .query(COLUMNS + "number = :number for update")
                .bind("number", number)
                .first(Employee.class);
    }

    /// Who signs in so.
    public static Optional<Employee> ofLogin(Tx tx, Login login) {
        return Sql.of(tx).query(COLUMNS + "login = :login").bind("login", login).first(Employee.class);
    }

    /// Those who are there in a month, by their numbers, after one of them.
    public static List<Employee> during(Tx tx, LocalDate first, LocalDate last, long after, int limit) {
        return Sql.of(tx)
                .query(COLUMNS + """
                         seq > :after and started_on <= :last and (left_on is null or left_on >= :first)
                           and erased_on is null
                         order by seq limit :limit""")
                .bind("after", after)
                .bind("first", first)
                .bind("last", last)
                .bind("limit", limit)
                .list(Employee.class);
    }

    static void add(Tx tx, Employee employee) {
        Sql.of(tx)
                .update("""
                        insert into employee (number, seq, name, name_key, department, manager, path, phone, email,
                                              login, language, started_on)
                        values (:number, :seq, :name, :key, :department, :manager, :path, :phone, :email, :login,
                                :language, :startedOn)""")
                .bindAll(employee)
                .bind("seq", employee.seq())
                .bind("key", Fold.key(employee.name().value()))
                .run();
    }

    static void save(Tx tx, Employee employee) {
        Sql.of(tx)
                .update("""
                        update employee set name = :name, name_key = :key, department = :department,
                               manager = :manager, path = :path, phone = :phone, email = :email, login = :login,
                               language = :language
                         where number = :number""")
                .bindAll(employee)
                .bind("key", Fold.key(employee.name().value()))
                .run();
    }

    /// The longest path of somebody and all below.
    static int deepest(Tx tx, Employee employee) {
        return Sql.of(tx)
                .query("select cast(max(length(path)) as bigint) as deepest from employee where path like :below")
                .bind("below", employee.path() + "%")
                .first(found -> (int) found.whole("deepest"))
                .orElse(0);
    }

    /// All below go along.
    static void move(Tx tx, Employee employee, String path) {
        if (path.equals(employee.path())) return;
        Sql.of(tx)
                .update("""
                        update employee set path = concat(:path, substring(path, :rest))
                         where path like :below""")
                .bind("path", path)
                .bind("rest", employee.path().length() + 1)
                .bind("below", employee.path() + "%")
                .run();
    }

    static void keep(Tx tx, KeepPrivate said) {
        Sql.of(tx)
                .update("delete from employee_private where employee = :employee")
                .bind("employee", said.employee())
                .run();
        Sql.of(tx).update("""
                        insert into employee_private (employee, national_id, birth_year, bank_account, address,
                                                      post_code, city, next_of_kin, kin_phone)
                        values (:employee, :nationalId, :birthYear, :bankAccount, :address, :postCode, :city,
                                :nextOfKin, :kinPhone)""").bindAll(said).run();
    }

    static void agree(Tx tx, EmployeeNumber employee, Terms terms) {
        Sql.of(tx)
                .update("delete from terms where employee = :employee and valid_from = :validFrom")
                .bind("employee", employee)
                .bind("validFrom", terms.validFrom())
                .run();
        Sql.of(tx)
                .update("""
                        insert into terms (number, employee, valid_from, position, percentage, pay_kind, pay, plan)
                        values (:number, :employee, :validFrom, :position, :percentage, :payKind, :pay, :plan)""")
                .bindAll(terms)
                .bind("number", employee.value() + "-" + terms.validFrom())
                .bind("employee", employee)
                .run();
    }

    static void card(Tx tx, EmployeeNumber employee, LocalDate from, TaxCard card) {
        Sql.of(tx)
                .update("delete from tax_card where employee = :employee and valid_from = :from")
                .bind("employee", employee)
                .bind("from", from)
                .run();
        Sql.of(tx)
                .update("""
                        insert into tax_card (number, employee, valid_from, method, table_number, rate)
                        values (:number, :employee, :from, :method, :tableNumber, :rate)""")
                .bindAll(card)
                .bind("number", employee.value() + "-" + from)
                .bind("employee", employee)
                .bind("from", from)
                .run();
    }

    static void leaves(Tx tx, EmployeeNumber employee, Optional<LocalDate> on) {
        Sql.of(tx)
                .update("update employee set left_on = :on where number = :employee")
                .bind("on", on)
                .bind("employee", employee)
                .run();
    }

    /// The year of somebody's newest pay slip.
    static Optional<Long> lastPaid(Tx tx, EmployeeNumber employee) {
        return Sql.of(tx)
                .query("""
                        select pay_month from payslip where employee = :employee
                         order by pay_month desc limit 1""")
                .bind("employee", employee)
                .first(found -> Long.parseLong(found.text("pay_month").substring(0, 4)));
    }

    static long yearsKept(Tx tx) {
        return Sql.of(tx)
                .query("select years from retention where valid_from <= :today order by valid_from desc limit 1")
                .bind("today", tx.today())
                .first(found -> found.whole("years"))
                .orElse(0L);
    }

    static void erase(Tx tx, EmployeeNumber employee, Name pseudonym) {
        Sql.of(tx)
                .update("delete from employee_private where employee = :employee")
                .bind("employee", employee)
                .run();
        Sql.of(tx)
                .update("""
                        update employee set name = :name, name_key = :key, phone = null, email = null, login = null,
                               erased_on = :today
                         where number = :employee""")
                .bind("name", pseudonym)
                .bind("key", Fold.key(pseudonym.value()))
                .bind("today", tx.today())
                .bind("employee", employee)
                .run();
    }
}
