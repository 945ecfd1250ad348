package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.CallBackNumber;

/// The desk has told one person on a call-back list.
public record CallBackTold(CallBackNumber callBack, Channel channel, Reaction reaction, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return callBack.value();
    }
}
