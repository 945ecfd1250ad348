package kontor.backoffice.people.absence;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Lets somebody be away: their manager or HR, never they themselves.
public record ApproveAbsence(AbsenceNumber absence) implements Command<AbsenceNumber> {

    @Override
    public Permission needs() {
        return AbsenceRoom.OWN;
    }

    @Override
    public Outcome<AbsenceNumber> run(Tx tx) {
        return Step.decided(tx, absence, AbsenceState.APPROVED).then(_ -> {
            AbsenceSql.decide(tx, absence, AbsenceState.APPROVED, Optional.empty());
            return Outcome.done(absence);
        });
    }
}
