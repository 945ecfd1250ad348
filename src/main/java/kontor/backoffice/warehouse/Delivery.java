package kontor.backoffice.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;

/// What leaves the house together for one order.
///
/// @param seq        the number as a figure, to sort by
/// @param promisedAt when the order was confirmed: older promises get goods first
record Delivery(
        DeliveryNumber number,
        long seq,
        OrderNumber orderNumber,
        CustomerNumber customer,
        DeliveryState state,
        Instant promisedAt,
        LocalDate madeOn,
        Optional<LocalDate> shippedOn) {

    static Delivery open(
            long seq,
            OrderNumber order,
            CustomerNumber customer,
            DeliveryState state,
            Instant promisedAt,
            LocalDate madeOn) {
        return new Delivery(
                new DeliveryNumber(Long.toString(seq)),
                seq,
                order,
                customer,
                state,
                promisedAt,
                madeOn,
                Optional.empty());
    }

    Delivery to(DeliveryState next) {
        return new Delivery(number, seq, orderNumber, customer, next, promisedAt, madeOn, shippedOn);
    }

    Delivery shipped(LocalDate on) {
        return new Delivery(
                number, seq, orderNumber, customer, DeliveryState.SHIPPED, promisedAt, madeOn, Optional.of(on));
    }
}
