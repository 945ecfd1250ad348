package kontor.backoffice.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;

/// What leaves the house together for one order.
///
/// @param seq        the number as a figure, to sort by
/// @param promisedAt   when the order was confirmed: older promises get goods first
/// @param complaint    whose goods it replaces
/// @param delayedUntil the day it is expected now, where it will be late
record Delivery(
        DeliveryNumber number,
        long seq,
        OrderNumber orderNumber,
        CustomerNumber customer,
        DeliveryState state,
        Instant promisedAt,
        LocalDate madeOn,
        Optional<LocalDate> shippedOn,
        Optional<ComplaintNumber> complaint,
        Optional<LocalDate> delayedUntil) {

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
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same for a complaint.
    Delivery replacing(Optional<ComplaintNumber> other) {
        return new Delivery(
                number, seq, orderNumber, customer, state, promisedAt, madeOn, shippedOn, other, delayedUntil);
    }

    Delivery to(DeliveryState next) {
        return with(next, shippedOn, delayedUntil);
    }

    Delivery shipped(LocalDate on) {
        return with(DeliveryState.SHIPPED, Optional.of(on), delayedUntil);
    }

    Delivery delayed(LocalDate until) {
        return with(state, shippedOn, Optional.of(until));
    }

    private Delivery with(DeliveryState next, Optional<LocalDate> shipped, Optional<LocalDate> until) {
        return new Delivery(number, seq, orderNumber, customer, next, promisedAt, madeOn, shipped, complaint, until);
    }
}
