package kontor.backoffice.people.payroll;

import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Lets a run be worked out, from the beginning: a few employees at a time, beside everybody's work. It is calculated
/// when the last slip is there.
public record CalculatePayroll(PayrollNumber payroll) implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.RUN;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        return PayrollStep.to(tx, payroll, PayrollState.DRAFT).then(found -> {
            PayslipSql.given(tx, payroll);
            PayrollSql.begin(tx, payroll, found.round() + 1);
            tx.post(new SlipsDue(payroll, found.round() + 1, 0));
            return Outcome.done(payroll);
        });
    }
}
