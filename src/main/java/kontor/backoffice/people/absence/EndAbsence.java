package kontor.backoffice.people.absence;

import kontor.kernel.Command;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// An approved absence is over. Done again it changes nothing.
record EndAbsence(AbsenceNumber absence) implements Command<AbsenceNumber> {

    @Override
    public Permission needs() {
        return AbsenceRoom.END;
    }

    @Override
    public Outcome<AbsenceNumber> run(Tx tx) {
        AbsenceSql.lock(tx, absence)
                .filter(found -> found.state() == AbsenceState.APPROVED
                        && found.lastDay().isBefore(tx.today()))
                .ifPresent(_ -> AbsenceSql.become(tx, absence, AbsenceState.TAKEN));
        return Outcome.done(absence);
    }
}
