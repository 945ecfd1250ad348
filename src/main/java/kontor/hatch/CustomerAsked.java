package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Words;

/// The office needs something of the customer before it can go on: the desk asks. The clocks wait from when the desk
/// has asked.
///
/// @param words the question, in the customer's language
public record CustomerAsked(ComplaintNumber complaint, Words words, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
