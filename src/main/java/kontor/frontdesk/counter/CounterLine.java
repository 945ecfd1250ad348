package kontor.frontdesk.counter;

import java.util.Optional;
import kontor.frontdesk.orders.WantedLine;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// What goes over the counter.
///
/// @param quantity one if left out
/// @param price    a unit, net; the product's own, or the customer's, if left out
/// @param discount in percent of the price
public record CounterLine(
        ProductNumber product, Optional<Quantity> quantity, Optional<Price> price, Optional<Rate> discount) {

    private static final Quantity ONE = Quantity.of("1");

    WantedLine wanted() {
        return new WantedLine(product, quantity.orElse(ONE), price, discount);
    }
}
