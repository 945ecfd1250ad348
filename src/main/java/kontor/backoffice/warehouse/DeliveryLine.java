package kontor.backoffice.warehouse;

import kontor.kernel.Name;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// How much of an order line a delivery holds.
///
/// @param line    the order line's place
/// @param service rides along; nothing is picked
record DeliveryLine(
        DeliveryNumber delivery, long line, ProductNumber product, Name text, Quantity quantity, boolean service) {

    DeliveryLine of(DeliveryNumber other, Quantity part) {
        return new DeliveryLine(other, line, product, text, part, service);
    }
}
