package kontor.backoffice.accounting.reminders;

import java.util.Optional;
import kontor.backoffice.accounting.receivables.Charging;
import kontor.hatch.ReminderTold;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The desk has sent a reminder: its fee and interest are charged, unless the invoice was paid meanwhile.
record ChargeReminder(ReminderTold told) implements Command<ReminderNumber> {

    @Override
    public Permission needs() {
        return RemindersRoom.TAKE;
    }

    @Override
    public Outcome<ReminderNumber> run(Tx tx) {
        var number = told.reminder();
        var reminder = ReminderSql.lock(tx, number).filter(found -> found.state() == ReminderState.READY);
        if (reminder.isEmpty()) return Outcome.done(number);
        var charge = new Charging.Charge(reminder.get().fee(), reminder.get().interest());
        var owed = Charging.owed(tx, reminder.get().invoice());
        if (owed.isEmpty() || charge.sum().isZero()) {
            ReminderSql.become(tx, number, ReminderState.TOLD, Optional.empty());
            return Outcome.done(number);
        }
        return Charging.charge(tx, reminder.get().invoice(), charge, number, tx.today())
                .then(voucher -> {
                    ReminderSql.become(tx, number, ReminderState.TOLD, Optional.of(voucher));
                    return Outcome.done(number);
                });
    }
}
