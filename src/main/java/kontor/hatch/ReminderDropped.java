package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Numbers.ReminderNumber;

/// A reminder is true no longer: nobody is to be told.
public record ReminderDropped(ReminderNumber reminder) implements Event {

    @Override
    public String subject() {
        return reminder.value();
    }
}
