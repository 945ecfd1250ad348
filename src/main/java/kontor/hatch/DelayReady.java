package kontor.hatch;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Event;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Words;

/// The office knows that a delivery will be late: the desk is to tell the customer.
///
/// @param until the day it is expected now
/// @param words why, in words for the customer
public record DelayReady(
        DeliveryNumber delivery,
        OrderNumber order,
        CustomerNumber customer,
        LocalDate until,
        Words words,
        Instant at,
        String by)
        implements Event {

    /// As of what is shipped of the order: a delivery that has left is not late.
    @Override
    public String subject() {
        return order.value();
    }
}
