package kontor.backoffice.accounting.reminders;

import kontor.hatch.CustomerErased;
import kontor.hatch.InvoiceCredited;
import kontor.hatch.InvoicePaid;
import kontor.hatch.ReminderTold;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Reminders.
public final class RemindersRoom {

    private RemindersRoom() {}

    static final Permission READ = Permission.of("reminders.read", Side.BOTH, "accountant", "auditor", "seller");
    static final Permission PREPARE = Permission.of("reminders.prepare", Side.OFFICE, "accountant");
    static final Permission TAKE = Permission.of("reminders.take", Side.OFFICE);

    public static final Room ROOM = Room.of(RemindersRoom.class)
            .department(Department.RECEIVABLES)
            .permissions(READ, PREPARE, TAKE)
            .commands(
                    CommandSpec.of("reminder.prepare", PrepareReminder.class, Side.OFFICE),
                    CommandSpec.of("reminder.drop", DropReminder.class, Side.OFFICE),
                    CommandSpec.of("reminder.rule", SetReminderRule.class, Side.OFFICE),
                    CommandSpec.of("reminder.law", SetReminderLaw.class, Side.OFFICE),
                    CommandSpec.of("reminder.interest", SetLateInterest.class, Side.OFFICE),
                    CommandSpec.of("reminder.text", SetReminderText.class, Side.OFFICE))
            .views(
                    ReminderViews.DUE,
                    ReminderViews.REMINDERS,
                    ReminderViews.RULES,
                    ReminderViews.LAW,
                    ReminderViews.INTEREST,
                    ReminderViews.TEXTS)
            .take(ReminderTold.class, "reminders.told", ChargeReminder::new)
            .take(InvoicePaid.class, "reminders.paid", e -> new DropPaid(e.invoice()))
            .take(InvoiceCredited.class, "reminders.credited", e -> new DropPaid(e.invoice()))
            .take(CustomerErased.class, "reminders.erased", e -> new ForgetReminders(e.customer()))
            .check("reminders-charged", """
                    select 'invoice ' || i.number || ' was charged otherwise than its reminders say' as fault
                      from invoice i
                      left join (select invoice, sum(fee + interest) as charged from reminder
                                  where voucher is not null group by invoice) r on r.invoice = i.number
                     where i.charged <> coalesce(r.charged, 0) and (i.charged <> 0 or r.charged is not null)""")
            .done();
}
