package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.ReminderReady;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// An invoice is late, and the office has the words ready: its customer is to be told.
record TakeReminder(ReminderReady ready) implements Command<ReminderNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ReminderNumber> run(Tx tx) {
        var customer = CustomerSql.find(tx, ready.customer());
        if (customer.isEmpty()) return Outcome.refused(new NoSuch("tell", ready.customer()));
        ToTell.put(
                tx,
                new ToTell.Matter(
                        TellKind.REMINDER,
                        ready.reminder(),
                        Optional.empty(),
                        Optional.of(ready.customer()),
                        customer.get().name(),
                        ready.words()),
                ready.at());
        return Outcome.done(ready.reminder());
    }
}
