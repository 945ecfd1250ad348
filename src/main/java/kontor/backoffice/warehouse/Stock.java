package kontor.backoffice.warehouse;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// What there is of a product.
///
/// @param worth   what was paid for it, by moving average
/// @param lotted  what of it lies in lots
/// @param held    what of it is neither reserved, picked nor shipped
/// @param heldFor the first case that holds any of it
record Stock(
        ProductNumber product,
        Quantity onHand,
        Quantity reserved,
        Money worth,
        Quantity lotted,
        Quantity held,
        Optional<ComplaintNumber> heldFor) {

    static Stock none(ProductNumber product) {
        return new Stock(
                product, Quantity.ZERO, Quantity.ZERO, Money.ZERO, Quantity.ZERO, Quantity.ZERO, Optional.empty());
    }

    /// What can be set aside: nothing, where more than was free has been held since.
    Quantity available() {
        var free = onHand.minus(held).minus(reserved);
        return free.isPositive() ? free : Quantity.ZERO;
    }

    /// Whether its lots or its holds have to be looked at.
    boolean followed() {
        return lotted.isPositive() || heldFor.isPresent();
    }

    Stock receive(Quantity more, Money value) {
        return with(onHand.plus(more), reserved, worth.plus(value));
    }

    Stock reserve(Quantity more) {
        return with(onHand, reserved.plus(more), worth);
    }

    /// What so much of it is worth: its share of the whole, so that the last piece takes what is left.
    Money cost(Quantity part) {
        return worth.share(part.units(), onHand.units());
    }

    /// What was set aside leaves the house.
    Stock ship(Quantity gone) {
        if (gone.compareTo(reserved) > 0 || reserved.compareTo(onHand) > 0)
            throw new IllegalStateException("stock of " + product.value() + " would be negative");
        return with(onHand.minus(gone), reserved.minus(gone), worth.minus(cost(gone)));
    }

    /// So much more, or less, of it lies in lots.
    Stock inLots(Quantity more) {
        return new Stock(product, onHand, reserved, worth, lotted.plus(more), held, heldFor);
    }

    Stock holding(Quantity nowHeld, Optional<ComplaintNumber> first) {
        return new Stock(product, onHand, reserved, worth, lotted, nowHeld, first);
    }

    private Stock with(Quantity nowOnHand, Quantity nowReserved, Money nowWorth) {
        return new Stock(product, nowOnHand, nowReserved, nowWorth, lotted, held, heldFor);
    }
}
