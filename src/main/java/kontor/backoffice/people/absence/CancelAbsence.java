package kontor.backoffice.people.absence;

import kontor.kernel.Command;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes an absence back, until a payroll run has reckoned with it.
public record CancelAbsence(AbsenceNumber absence) implements Command<AbsenceNumber> {

    @Override
    public Permission needs() {
        return AbsenceRoom.OWN;
    }

    @Override
    public Outcome<AbsenceNumber> run(Tx tx) {
        return Step.own(tx, absence, AbsenceState.CANCELLED).then(found -> {
            if (found.payroll().isPresent())
                return Outcome.refused(
                        new AbsenceRefusal.Locked(absence, found.payroll().get()));
            AbsenceSql.become(tx, absence, AbsenceState.CANCELLED);
            return Outcome.done(absence);
        });
    }
}
