package kontor.backoffice.people.time;

import java.util.Optional;
import kontor.backoffice.cases.SpendHours;
import kontor.backoffice.people.absence.Deciding;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.TimeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Approves hours or rejects them: the manager or HR. Approved hours on a case become its cost.
public record DecideTime(TimeNumber time, Boolean approved) implements Command<TimeNumber> {

    @Override
    public Permission needs() {
        return TimeRoom.OWN;
    }

    @Override
    public Outcome<TimeNumber> run(Tx tx) {
        var found = TimeSql.lock(tx, time);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("time", time));
        var entry = found.get();
        var next = approved ? TimeState.APPROVED : TimeState.REJECTED;
        if (entry.state() != TimeState.SUBMITTED)
            return Outcome.refused(new WrongState("time", time, entry.state(), next));
        if (!Deciding.decides(tx, entry.employee(), TimeRoom.KEEP)) return Outcome.refused(new TimeRefusal.Own(time));
        TimeSql.decide(tx, time, next);
        if (!approved || entry.complaint().isEmpty()) return Outcome.done(time);
        return new SpendHours(entry.complaint().get(), entry.hours(), Optional.empty(), Optional.of(entry.workedOn()))
                .run(tx)
                .then(_ -> Outcome.done(time));
    }
}
