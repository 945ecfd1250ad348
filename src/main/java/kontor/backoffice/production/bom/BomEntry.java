package kontor.backoffice.production.bom;

import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// A line of a list of parts as it is said.
///
/// @param quantity of the component, for so many as the list makes
/// @param unit     of the quantity; the component's own where nothing is said
/// @param scrap    how much more is taken, because some of it is lost on the way
/// @param share    of the cost, for what comes out beside the product: with it, the line is a by-product
public record BomEntry(
        ProductNumber component, Quantity quantity, Optional<Unit> unit, Optional<Rate> scrap, Optional<Rate> share) {}
