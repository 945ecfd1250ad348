package kontor.backoffice.people.payroll;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The next step of a run.
final class PayrollStep {

    private PayrollStep() {}

    /// A run that may become so, kept from others.
    static Outcome<Payroll> to(Tx tx, PayrollNumber number, PayrollState next) {
        return find(tx, number)
                .then(found -> found.state().mayBecome(next)
                        ? Outcome.done(found)
                        : Outcome.refused(new WrongState("payroll", number, found.state(), next)));
    }

    static Outcome<Payroll> find(Tx tx, PayrollNumber number) {
        return PayrollSql.lock(tx, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuch("payroll", number)));
    }
}
