package kontor.backoffice.accounting.reminders;

import kontor.backoffice.accounting.receivables.Charging;
import kontor.kernel.Command;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// An invoice was paid or credited: nobody is to be reminded of what is not open any more.
record DropPaid(InvoiceNumber invoice) implements Command<InvoiceNumber> {

    @Override
    public Permission needs() {
        return RemindersRoom.TAKE;
    }

    @Override
    public Outcome<InvoiceNumber> run(Tx tx) {
        if (Charging.owed(tx, invoice).isPresent()) return Outcome.done(invoice);
        ReminderSql.of(tx, invoice).stream()
                .filter(reminder -> reminder.state() == ReminderState.READY)
                .forEach(reminder -> DropReminder.drop(tx, reminder.number()));
        return Outcome.done(invoice);
    }
}
