package kontor.backoffice.people.absence;

import kontor.backoffice.people.staff.Hired;
import kontor.kernel.Command;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Asks for an absence that was written down: within the balances, and over no other.
public record SubmitAbsence(AbsenceNumber absence) implements Command<AbsenceNumber> {

    @Override
    public Permission needs() {
        return AbsenceRoom.OWN;
    }

    @Override
    public Outcome<AbsenceNumber> run(Tx tx) {
        return Step.own(tx, absence, AbsenceState.SUBMITTED)
                .then(found -> Hired.of(tx, found.employee()).then(who -> {
                    var fault = Limits.fault(tx, who, found);
                    if (fault.isPresent()) return Outcome.refused(fault.get());
                    AbsenceSql.become(tx, absence, AbsenceState.SUBMITTED);
                    return Outcome.done(absence);
                }));
    }
}
