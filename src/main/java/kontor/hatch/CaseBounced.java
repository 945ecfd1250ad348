package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Words;

/// The office has handed a complaint back: it lacks something. The desk asks the customer.
///
/// @param reason what is missing, for the desk
public record CaseBounced(ComplaintNumber complaint, Words reason, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
