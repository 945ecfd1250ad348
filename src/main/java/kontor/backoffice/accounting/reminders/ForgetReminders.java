package kontor.backoffice.accounting.reminders;

import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Who has been erased is reminded of nothing. What is kept of told reminders bears a number and amounts, and no name.
record ForgetReminders(CustomerNumber customer) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return RemindersRoom.TAKE;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        ReminderSql.ready(tx, customer).forEach(reminder -> DropReminder.drop(tx, reminder));
        return Outcome.done(customer);
    }
}
