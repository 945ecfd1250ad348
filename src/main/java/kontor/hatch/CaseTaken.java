package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;

/// Somebody of the office has taken a case: custody has passed.
///
/// @param by who took it
public record CaseTaken(ComplaintNumber complaint, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
