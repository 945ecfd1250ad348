package kontor.backoffice.people.absence;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The next step of an absence.
final class Step {

    private Step() {}

    /// One that may become so, kept from others together with all of its employee's.
    private static Outcome<Absence> to(Tx tx, AbsenceNumber number, AbsenceState next) {
        var found = AbsenceSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("absence", number));
        var is = found.get().state();
        return is.mayBecome(next)
                ? Outcome.done(found.get())
                : Outcome.refused(new WrongState("absence", number, is, next));
    }

    /// A step of whose it is, or of who keeps them all.
    static Outcome<Absence> own(Tx tx, AbsenceNumber number, AbsenceState next) {
        return to(tx, number, next)
                .then(found -> Deciding.isSelf(tx, found.employee()) || tx.may(AbsenceRoom.KEEP)
                        ? Outcome.done(found)
                        : Outcome.refused(new AbsenceRefusal.NotYours(found.employee())));
    }

    /// A decision.
    static Outcome<Absence> decided(Tx tx, AbsenceNumber number, AbsenceState next) {
        return to(tx, number, next).then(found -> {
            if (Deciding.isSelf(tx, found.employee())) return Outcome.refused(new AbsenceRefusal.Own(number));
            return Deciding.decides(tx, found.employee(), AbsenceRoom.KEEP)
                    ? Outcome.done(found)
                    : Outcome.refused(new AbsenceRefusal.NotYours(found.employee()));
        });
    }
}
