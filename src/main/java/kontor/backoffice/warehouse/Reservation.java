package kontor.backoffice.warehouse;

import java.time.Instant;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// An order line's claim on stock, as long as its delivery is open.
///
/// @param delivery empty until the warehouse has made one
/// @param wanted   what has to leave the house
/// @param reserved what of it is set aside
/// @param waiting  whether some is not set aside yet
record Reservation(
        OrderNumber orderNumber,
        long line,
        String delivery,
        ProductNumber product,
        Quantity wanted,
        Quantity reserved,
        boolean waiting,
        Instant promisedAt) {

    static Reservation of(
            OrderNumber order, long line, ProductNumber product, Quantity wanted, Quantity reserved, Instant promised) {
        return new Reservation(order, line, "", product, wanted, reserved, reserved.compareTo(wanted) < 0, promised);
    }

    Quantity missing() {
        return wanted.minus(reserved);
    }

    /// For another delivery, or with other quantities.
    Reservation with(String otherDelivery, Quantity nowWanted, Quantity nowReserved) {
        return new Reservation(
                orderNumber,
                line,
                otherDelivery,
                product,
                nowWanted,
                nowReserved,
                nowReserved.compareTo(nowWanted) < 0,
                promisedAt);
    }
}
