package kontor.backoffice.people.payroll;

import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that a paid run has been reported. Kontor sends no a-melding: `show payslips --csv` is the list to report from.
public record ReportPayroll(PayrollNumber payroll) implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.RUN;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        return PayrollStep.to(tx, payroll, PayrollState.REPORTED).then(_ -> {
            PayrollSql.reported(tx, payroll);
            return Outcome.done(payroll);
        });
    }
}
