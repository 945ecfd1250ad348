package kontor.backoffice.warehouse;

import kontor.kernel.Name;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// How much of a lot a delivery took for a line; once it was shipped, who got the lot.
record PickedLot(DeliveryNumber delivery, long line, ProductNumber product, Name lot, Quantity quantity) {

    PickedLot of(Quantity part) {
        return new PickedLot(delivery, line, product, lot, part);
    }
}
