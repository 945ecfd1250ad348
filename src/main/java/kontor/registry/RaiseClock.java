package kontor.registry;

import java.util.Locale;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// A clock has reached a stage: who must know is told.
public record RaiseClock(ComplaintNumber complaint, ClockKind clock) implements Command<SystemNumber> {

    /// @param due as [ClockSql#NEXT] says it
    static RaiseClock of(String due) {
        var at = due.lastIndexOf(' ');
        return new RaiseClock(
                new ComplaintNumber(due.substring(0, at)),
                ClockKind.valueOf(due.substring(at + 1).toUpperCase(Locale.ROOT)));
    }

    @Override
    public Permission needs() {
        return CalendarRoom.RAISE;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        ClockSql.open(tx, complaint).stream()
                .filter(open -> open.kind() == clock && open.state() == ClockState.RUNNING)
                .forEach(open -> Clocks.raise(tx, open));
        return Outcome.done(new SystemNumber(complaint.value()));
    }
}
