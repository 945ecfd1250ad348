package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;

/// The desk has put the office's question to the customer: the office's clocks wait from here on.
public record QuestionPut(ComplaintNumber complaint, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
