package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// What holds of somebody on a day.
public final class TermsSql {

    private TermsSql() {}

    public static Optional<Terms> on(Tx tx, EmployeeNumber employee, LocalDate day) {
        return Sql.of(tx).query("""
                        select valid_from, position, percentage, pay_kind, pay, plan from terms
                         where employee = :employee and valid_from <= :day order by valid_from desc limit 1""").bind("employee", employee).bind("day", day).first(Terms.class);
    }

    public static Optional<TaxCard> card(Tx tx, EmployeeNumber employee, LocalDate day) {
        return Sql.of(tx).query("""
                        select method, table_number, rate from tax_card
                         where employee = :employee and valid_from <= :day order by valid_from desc limit 1""").bind("employee", employee).bind("day", day).first(TaxCard.class);
    }

    public static Optional<Long> birthYear(Tx tx, EmployeeNumber employee) {
        return Sql.of(tx)
                .query("select birth_year from employee_private where employee = :employee")
                .bind("employee", employee)
                .first(found -> found.maybe("birth_year", Long.class))
                .flatMap(year -> year);
    }
}
