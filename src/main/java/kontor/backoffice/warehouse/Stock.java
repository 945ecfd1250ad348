package kontor.backoffice.warehouse;

import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// What there is of a product.
///
/// @param worth what was paid for it, by moving average
record Stock(ProductNumber product, Quantity onHand, Quantity reserved, Money worth) {

    static Stock none(ProductNumber product) {
        return new Stock(product, Quantity.ZERO, Quantity.ZERO, Money.ZERO);
    }

    Quantity available() {
        return onHand.minus(reserved);
    }

    Stock receive(Quantity more, Money value) {
        return new Stock(product, onHand.plus(more), reserved, worth.plus(value));
    }

    Stock reserve(Quantity more) {
        return new Stock(product, onHand, reserved.plus(more), worth);
    }

    /// What so much of it is worth: its share of the whole, so that the last piece takes what is left.
    Money cost(Quantity part) {
        return worth.share(part.units(), onHand.units());
    }

    /// What was set aside leaves the house.
    Stock ship(Quantity gone) {
        if (gone.compareTo(reserved) > 0 || reserved.compareTo(onHand) > 0)
            throw new IllegalStateException("stock of " + product.value() + " would be negative");
        return new Stock(product, onHand.minus(gone), reserved.minus(gone), worth.minus(cost(gone)));
    }
}
