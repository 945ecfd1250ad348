package kontor.backoffice.people.absence;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says no, and why.
public record RejectAbsence(AbsenceNumber absence, Words reason) implements Command<AbsenceNumber> {

    @Override
    public Permission needs() {
        return AbsenceRoom.OWN;
    }

    @Override
    public Outcome<AbsenceNumber> run(Tx tx) {
        return Step.decided(tx, absence, AbsenceState.REJECTED).then(_ -> {
            AbsenceSql.decide(tx, absence, AbsenceState.REJECTED, Optional.of(reason));
            return Outcome.done(absence);
        });
    }
}
