package kontor.hatch;

import java.time.Instant;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ReminderNumber;

/// The desk has sent a reminder: its fee and interest are charged now.
public record ReminderTold(ReminderNumber reminder, Channel channel, Instant at, String by) implements Event {

    @Override
    public String subject() {
        return reminder.value();
    }
}
