package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Words;

/// The goods may not come back: the desk is to tell why.
public record ReturnDeclined(ReturnNumber returned, Words reason, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return returned.value();
    }
}
