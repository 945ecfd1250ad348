package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// A line as the customer wants it.
///
/// @param price    a unit, net; the product's own where nothing is said
/// @param discount in percent of the price
public record WantedLine(ProductNumber product, Quantity quantity, Optional<Price> price, Optional<Rate> discount) {}
