package kontor.backoffice.people.absence;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;

/// Time that somebody is away.
///
/// @param days    working days of the company
/// @param payroll the run that has taken it into account
record Absence(
        AbsenceNumber number,
        AbsenceState state,
        EmployeeNumber employee,
        AbsenceKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        long days,
        Optional<PayrollNumber> payroll) {

    static final NumberSeries SERIES = new NumberSeries("absence", 1);
}
