package kontor.backoffice.people.absence;

import java.time.LocalDate;
import kontor.backoffice.people.staff.HolidayPlan;
import kontor.backoffice.people.staff.Terms;
import kontor.backoffice.people.staff.TermsSql;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Tx;

/// How many working days of holiday somebody has in a year. What was left of the year before is not brought over.
final class Balance {

    private Balance() {}

    static long days(Tx tx, EmployeeNumber employee, int year) {
        var end = LocalDate.of(year, 12, 31);
        var plan = TermsSql.on(tx, employee, end).map(Terms::plan).orElse(HolidayPlan.ACT);
        var birth = TermsSql.birthYear(tx, employee);
        return AbsenceSql.holidayRule(tx, plan, end)
                .map(rule -> rule.days()
                        + (birth.filter(born -> year - born >= rule.extraAge()).isPresent() ? rule.extraDays() : 0))
                .orElse(0L);
    }
}
