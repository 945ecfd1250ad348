package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;

/// A firm that once was kept as a person has had its personal data erased, and the person's name with it: who keeps
/// that name somewhere puts the firm's in its place.
public record FormerNameErased(CustomerNumber customer, Name firm) implements Event {

    @Override
    public String subject() {
        return customer.value();
    }
}
