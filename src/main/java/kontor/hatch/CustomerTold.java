package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;

/// The desk has told the customer the answer.
public record CustomerTold(ComplaintNumber complaint, Channel channel, Reaction reaction, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
