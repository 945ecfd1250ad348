package kontor.backoffice.people.payroll;

import java.util.Optional;
import kontor.backoffice.accounting.ledger.Period;
import kontor.backoffice.people.staff.Hired;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.SupplementNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Pays somebody something beside their pay, or, below nothing, holds it back: what a posted run got wrong is put right
/// so in a later one.
///
/// @param month with whose run; this month's if left out
/// @param kind  an addition that earns holiday pay if left out
public record AddSupplement(
        EmployeeNumber employee, Name text, Money amount, Optional<PeriodNumber> month, Optional<SupplementKind> kind)
        implements Command<SupplementNumber> {

    private static final NumberSeries SERIES = new NumberSeries("supplement", 1);

    @Override
    public Permission needs() {
        return PayrollRoom.RUN;
    }

    @Override
    public Outcome<SupplementNumber> run(Tx tx) {
        var of = month.orElseGet(() -> Period.of(tx.today()).number());
        if (Period.parse(of).isEmpty()) return Outcome.refused(new NoSuch("payroll", of));
        if (amount.isZero())
            return Outcome.refused(
                    new BadField("payroll", "amount", Text.of("payroll.wanted.amount"), amount.toString()));
        return Hired.of(tx, employee).then(_ -> {
            var number = new SupplementNumber("LT-" + tx.next(SERIES));
            PayslipSql.supplement(tx, number, this, of.value());
            return Outcome.done(number);
        });
    }
}
