/// Reminders of customers who are late: prepared here, told by the desk, charged when told.
///
/// Which invoices are to be reminded of is a queue; preparing one works out the fee and the interest of the day and
/// puts
/// the words, in the customer's language, before the desk (`ReminderReady`). When the desk has sent them
/// (`ReminderTold`)
/// the fee and the interest are posted and are open with the invoice. `ReminderDropped` where it is true no longer.
///
/// Owns `reminder`, `reminder_rule`, `reminder_law`, `reminder_text`, `late_interest`.
///
/// Why nothing is posted before it is told: a fee that the customer never heard of is none. Why the law's bounds are
/// rows
/// with dates and not part of the rules: the company's own rules may be changed by whoever keeps them, never beyond
/// these.
@NullMarked
package kontor.backoffice.accounting.reminders;

import org.jspecify.annotations.NullMarked;
