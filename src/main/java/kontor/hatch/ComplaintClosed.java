package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;

/// The matter is closed for the desk.
///
/// @param reaction what the customer said last
public record ComplaintClosed(ComplaintNumber complaint, Reaction reaction, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
