package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;

/// Somebody who complained and is no customer is to be forgotten: the desk puts the pseudonym in the place of all that
/// tells who they are.
public record ComplainantErased(ComplaintNumber complaint, Name pseudonym) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
