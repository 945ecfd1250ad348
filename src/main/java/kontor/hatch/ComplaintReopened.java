package kontor.hatch;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Words;

/// The customer is not content: the case is with the office again.
///
/// @param words what the customer says now
/// @param times how often this complaint has been reopened, from 1
public record ComplaintReopened(ComplaintNumber complaint, Optional<Words> words, long times, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
