package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Words;

/// The customer has answered the office's question: the clocks go on.
///
/// @param words the customer's
public record CustomerReplied(ComplaintNumber complaint, Words words, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
