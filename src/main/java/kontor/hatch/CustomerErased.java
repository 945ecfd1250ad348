package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;

/// The office has erased a person: who keeps the name somewhere puts the pseudonym in its place.
public record CustomerErased(CustomerNumber customer, Name pseudonym) implements Event {

    @Override
    public String subject() {
        return customer.value();
    }
}
