package kontor.hatch;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Words;

/// The goods may come back.
///
/// @param words what the customer should know, such as where to send them
public record ReturnAuthorised(ReturnNumber returned, Optional<Words> words, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return returned.value();
    }
}
