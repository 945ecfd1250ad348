package kontor.backoffice.accounting.reminders;

import java.util.Optional;
import kontor.hatch.ReminderDropped;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Takes a reminder back that nobody has told yet.
public record DropReminder(ReminderNumber reminder) implements Command<ReminderNumber> {

    @Override
    public Permission needs() {
        return RemindersRoom.PREPARE;
    }

    @Override
    public Outcome<ReminderNumber> run(Tx tx) {
        var found = ReminderSql.lock(tx, reminder);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("reminder", reminder));
        var state = found.get().state();
        if (state != ReminderState.READY)
            return Outcome.refused(new WrongState("reminder", reminder, state, ReminderState.READY));
        drop(tx, reminder);
        return Outcome.done(reminder);
    }

    static void drop(Tx tx, ReminderNumber reminder) {
        ReminderSql.become(tx, reminder, ReminderState.DROPPED, Optional.empty());
        tx.post(new ReminderDropped(reminder));
    }
}
