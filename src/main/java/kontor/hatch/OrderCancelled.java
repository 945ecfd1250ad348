package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Numbers.OrderNumber;

/// The desk has cancelled a confirmed order: nothing of it is to be invoiced any more.
public record OrderCancelled(OrderNumber order) implements Event {

    @Override
    public String subject() {
        return order.value();
    }
}
