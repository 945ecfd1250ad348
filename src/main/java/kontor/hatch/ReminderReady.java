package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Words;

/// An invoice is late, and the office has a reminder ready: the desk is to tell the customer, in writing.
///
/// @param words in the customer's language, without the customer's name
public record ReminderReady(
        ReminderNumber reminder, InvoiceNumber invoice, CustomerNumber customer, Words words, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return reminder.value();
    }
}
