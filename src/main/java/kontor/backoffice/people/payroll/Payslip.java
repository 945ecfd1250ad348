package kontor.backoffice.people.payroll;

import java.util.Optional;
import kontor.backoffice.people.staff.TaxMethod;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.PayslipNumber;
import kontor.kernel.Rate;

/// What somebody is paid in a run, and why.
///
/// @param gross        without holiday pay paid out
/// @param holidayBase  what of it earns holiday pay
/// @param holidayExtra what is earned on it for the extra week of those of 60 and more
record Payslip(
        PayslipNumber number,
        PayrollNumber payroll,
        EmployeeNumber employee,
        String payMonth,
        Optional<DimensionNumber> department,
        Money gross,
        Money holidayPaid,
        Money taxBase,
        TaxMethod taxMethod,
        Optional<Long> taxTable,
        Optional<Rate> taxRate,
        Money tax,
        Money net,
        Money holidayBase,
        Rate holidayRate,
        Money holidayPay,
        Money holidayExtra) {}
