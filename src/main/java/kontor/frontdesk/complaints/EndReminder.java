package kontor.frontdesk.complaints;

import kontor.kernel.Command;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The invoice has been paid, or the office thought better of it: the customer is to be reminded no more.
record EndReminder(ReminderNumber reminder) implements Command<ReminderNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ReminderNumber> run(Tx tx) {
        ToTell.withdraw(tx, TellKind.REMINDER, reminder);
        return Outcome.done(reminder);
    }
}
