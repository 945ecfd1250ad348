package kontor.backoffice.accounting.reminders;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Lang;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Numbers.RuleNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of reminders.
final class ReminderViews {

    private ReminderViews() {}

    /// Open items of which the rule of the day has another step, that is due, and that wait for none. Over open items
    /// only, of which there are few.
    static final View DUE = View.named("reminders-due", RemindersRoom.READ, Side.OFFICE)
            .from("""
                    from (select o.invoice, o.customer, o.due_on, o.amount,
                                 (select count(*) from reminder m where m.invoice = o.invoice and m.state <> 'dropped') + 1
                                     as step
                            from open_item o
                           where o.due_on < {today} and o.amount > 0
                             and not exists (select 1 from reminder w where w.invoice = o.invoice and w.state = 'ready')) d
                      join reminder_rule r on r.step = d.step
                       and r.valid_from = (select max(x.valid_from) from reminder_rule x
                                            where x.step = d.step and x.valid_from <= {today})
                      left join customer c on c.number = d.customer
                     where d.due_on + cast(r.days as integer) <= {today}""")
            .columns(
                    Column.of("number", InvoiceNumber.class, "d.invoice", 9).always(),
                    Column.of("customer", CustomerNumber.class, "d.customer", 8).wide(),
                    Column.text("name", "c.name", 26).always(),
                    Column.of("due", LocalDate.class, "d.due_on", 11).always(),
                    Column.of("step", Long.class, "d.step", 5).always(),
                    Column.of("open", Money.class, "d.amount", 12).always())
            .orders(
                    View.Order.by("due", LocalDate.class, "d.due_on", InvoiceNumber.class, "d.invoice"),
                    View.Order.by("number", InvoiceNumber.class, "d.invoice"))
            .searched("d.invoice")
            .done();

    static final View REMINDERS = View.named("reminders", RemindersRoom.READ, Side.BOTH)
            .from("from reminder r left join customer c on c.number = r.customer where true")
            .columns(
                    Column.of("number", ReminderNumber.class, "r.number", 8).always(),
                    Column.of("state", ReminderState.class, "r.state", 8).always(),
                    Column.of("invoice", InvoiceNumber.class, "r.invoice", 9).always(),
                    Column.of("customer", CustomerNumber.class, "r.customer", 8).wide(),
                    Column.text("name", "c.name", 20).always(),
                    Column.of("date", LocalDate.class, "r.prepared_on", 11),
                    Column.of("step", Long.class, "r.step", 5),
                    Column.of("open", Money.class, "r.open", 12).wide(),
                    Column.of("fee", Money.class, "r.fee", 9).always(),
                    Column.of("interest", Money.class, "r.interest", 9),
                    Column.of("language", Lang.class, "r.language", 4).data(),
                    Column.text("words", "r.words", 30).data(),
                    Column.of("voucher", VoucherNumber.class, "r.voucher", 8).wide())
            .orders(
                    View.Order.by("date", LocalDate.class, "r.prepared_on", ReminderNumber.class, "r.number")
                            .downwards()
                            .within("state"),
                    View.Order.by("number", ReminderNumber.class, "r.number"))
            .searched("r.number", "r.invoice")
            .done();

    static final View RULES = View.named("reminder-rules", RemindersRoom.READ, Side.OFFICE)
            .from("from reminder_rule r where true")
            .columns(
                    Column.of("number", RuleNumber.class, "r.number", 13).always(),
                    Column.of("step", Long.class, "r.step", 5),
                    Column.of("from", LocalDate.class, "r.valid_from", 11),
                    Column.of("days", Long.class, "r.days", 5).always(),
                    Column.of("fee", Money.class, "r.fee", 9).always(),
                    Column.of("percent", Rate.class, "r.percent", 8),
                    Column.of("interest", Boolean.class, "r.interest", 8),
                    Column.text("source", "r.source", 30).wide())
            .orders(View.Order.by("number", RuleNumber.class, "r.number"))
            .done();

    static final View LAW = View.named("reminder-law", RemindersRoom.READ, Side.OFFICE)
            .from("from reminder_law r where true")
            .columns(
                    Column.of("number", RuleNumber.class, "r.number", 11).always(),
                    Column.of("from", LocalDate.class, "r.valid_from", 11).data(),
                    Column.of("least-days", Long.class, "r.least_days", 8).always(),
                    Column.of("most-fee", Money.class, "r.most_fee", 10).always(),
                    Column.of("most-fees", Long.class, "r.most_fees", 8),
                    Column.text("source", "r.source", 40))
            .orders(View.Order.by("number", RuleNumber.class, "r.number"))
            .done();

    static final View INTEREST = View.named("late-interest", RemindersRoom.READ, Side.OFFICE)
            .from("from late_interest r where true")
            .columns(
                    Column.of("number", RuleNumber.class, "r.number", 11).always(),
                    Column.of("from", LocalDate.class, "r.valid_from", 11).data(),
                    Column.of("rate", Rate.class, "r.rate", 8).always(),
                    Column.text("source", "r.source", 50))
            .orders(View.Order.by("number", RuleNumber.class, "r.number"))
            .done();

    static final View TEXTS = View.named("reminder-texts", RemindersRoom.READ, Side.OFFICE)
            .from("from reminder_text r where true")
            .columns(
                    Column.of("number", RuleNumber.class, "r.number", 6).always(),
                    Column.of("step", Long.class, "r.step", 5).data(),
                    Column.of("language", Lang.class, "r.language", 8).data(),
                    Column.text("words", "r.words", 60).always())
            .orders(View.Order.by("number", RuleNumber.class, "r.number"))
            .done();
}
