package kontor.backoffice.people.payroll;

import kontor.kernel.Money;
import kontor.kernel.Rate;

/// Employer's tax of a run.
///
/// @param onPaid    of all that is paid
/// @param onHoliday of the holiday pay earned
record EmployerTax(Money onPaid, Money onHoliday) {

    /// @param before what was paid in the year's other runs
    static EmployerTax of(RulesSql.EmployerRate rate, Money before, PayslipSql.Sums sums) {
        var paid = sums.gross().plus(sums.holidayPaid());
        var low = low(rate, before, paid);
        var onPaid = rate.rate().of(low).plus(rate.fullRate().of(paid.minus(low)));
        var effective = low.equals(paid) ? rate.rate() : rate.fullRate();
        return new EmployerTax(onPaid, effective.of(sums.holidayPay()));
    }

    /// What of a pay takes the low rate: all of it, or until the low rate has saved what it may in a year.
    private static Money low(RulesSql.EmployerRate rate, Money before, Money paid) {
        var saves = rate.fullRate().units() - rate.rate().units();
        if (rate.allowance().isEmpty() || saves <= 0) return paid;
        var most = rate.allowance().get().share(Rate.of("100").units(), saves).minus(before);
        return most.isPositive() ? most.min(paid) : Money.ZERO;
    }
}
