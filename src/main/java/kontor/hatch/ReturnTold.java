package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ReturnNumber;

/// The desk has told the customer what became of the return.
public record ReturnTold(ReturnNumber returned, Channel channel, Reaction reaction, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return returned.value();
    }
}
