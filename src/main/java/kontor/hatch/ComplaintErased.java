package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;

/// Whoever complained has been erased: who keeps their name or words somewhere puts the pseudonym in their place.
public record ComplaintErased(ComplaintNumber complaint, Name pseudonym) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
