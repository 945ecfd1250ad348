package kontor.frontdesk.prices;

import java.math.BigInteger;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.registry.Decided;
import kontor.registry.Offer;

/// What is left of a price when the product's expected cost is taken from it, and how little of it the desk may sell
/// at.
public final class Margin {

    private Margin() {}

    private static final long WHOLE = 10_000;

    /// What is below the floor.
    ///
    /// @param margin of the line, in percent of its net; below zero where it is sold at a loss
    public record Short(Rate margin, Rate floor) {}

    /// Whether a line is sold with less than the least margin. The product's own price is the office's own decision,
    /// and
    /// where no cost is known there is nothing to compare with: neither is ever too low.
    ///
    /// @param price    a unit, before the discount
    /// @param net      of the line
    public static Optional<Short> below(Tx tx, Offer offer, Price price, Rate discount, Quantity quantity, Money net) {
        var cheaper = price.compareTo(offer.price()) < 0 || discount.units() > 0;
        if (!cheaper || offer.cost().isZero()) return Optional.empty();
        var floor = offer.floor().orElseGet(() -> new Rate(tx.ask(new Decided("margin-floor")) * 100));
        if (floor.units() == 0) return Optional.empty();
        var margin = of(net, offer.cost().times(quantity));
        return margin.compareTo(floor) < 0 ? Optional.of(new Short(margin, floor)) : Optional.empty();
    }

    private static Rate of(Money net, Money cost) {
        if (net.ore() <= 0) return new Rate(-WHOLE);
        var units = BigInteger.valueOf(net.ore() - cost.ore())
                .multiply(BigInteger.valueOf(WHOLE))
                .divide(BigInteger.valueOf(net.ore()));
        return new Rate(units.max(BigInteger.valueOf(-WHOLE * WHOLE)).longValueExact());
    }
}
