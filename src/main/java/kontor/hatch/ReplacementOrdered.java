package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.OrderNumber;

/// The order that replaces goods has been taken and confirmed.
public record ReplacementOrdered(ComplaintNumber complaint, OrderNumber order) implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
