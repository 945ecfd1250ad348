package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;

/// A line as it is to be bought.
///
/// @param price    a unit, net; what the supplier is known to take where nothing is said, else what one is expected to
/// cost
/// @param expected the day it should come; by the supplier's lead time where nothing is said
public record WantedGoods(
        ProductNumber product, Quantity quantity, Optional<Price> price, Optional<LocalDate> expected) {}
