package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.Period;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.WorkingDays;

/// Begins the run of a month. There is one of each; what was forgotten is paid with a later one.
///
/// @param payOn      the day it is paid; the month's last if left out
/// @param holidayPay whether the holiday pay of the year before is paid with it, against the pay of those days
public record OpenPayroll(PeriodNumber month, Optional<LocalDate> payOn, Optional<Boolean> holidayPay)
        implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.RUN;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        var of = Period.parse(month).map(Period::month);
        if (of.isEmpty()) return Outcome.refused(new NoSuch("payroll", month));
        var day = payOn.orElseGet(() -> of.get().atEndOfMonth());
        if (day.getYear() != of.get().getYear())
            return Outcome.refused(new BadField("payroll", "payOn", Text.of("payroll.wanted.day"), day.toString()));
        var other = PayrollSql.ofMonth(tx, month.value());
        if (other.isPresent()) return Outcome.refused(new PayrollRefusal.MonthTaken(month.value(), other.get()));
        if (!RulesSql.taxes(tx, day.getYear()).complete())
            return Outcome.refused(new PayrollRefusal.NoRules(day.getYear()));
        var number = new PayrollNumber("LK-" + tx.next(Payroll.SERIES));
        PayrollSql.open(
                tx,
                number,
                month.value(),
                new PayrollSql.Dates(day, WorkingDays.after(tx, day)),
                holidayPay.orElse(false),
                RulesSql.zone(tx, day));
        return Outcome.done(number);
    }
}
