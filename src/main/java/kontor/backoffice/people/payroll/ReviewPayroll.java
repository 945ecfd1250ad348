package kontor.backoffice.people.payroll;

import kontor.kernel.Actor;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that a run is right: somebody else than who let it be worked out.
public record ReviewPayroll(PayrollNumber payroll) implements Command<PayrollNumber> {

    @Override
    public Permission needs() {
        return PayrollRoom.REVIEW;
    }

    @Override
    public Outcome<PayrollNumber> run(Tx tx) {
        return PayrollStep.to(tx, payroll, PayrollState.REVIEWED).then(found -> {
            if (found.calculatedBy()
                    .filter(by -> Actor.parse(by).person().equals(tx.actor().person()))
                    .isPresent()) return Outcome.refused(new PayrollRefusal.OwnRun(payroll));
            if (found.slips() == 0) return Outcome.refused(new PayrollRefusal.NothingToPay(payroll));
            var owing = PayrollSql.owing(tx, payroll);
            if (owing.isPresent()) return Outcome.refused(new PayrollRefusal.Negative(payroll, owing.get()));
            PayrollSql.reviewed(tx, payroll);
            return Outcome.done(payroll);
        });
    }
}
