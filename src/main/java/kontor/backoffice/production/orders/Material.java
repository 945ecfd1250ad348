package kontor.backoffice.production.orders;

import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// What an order takes, or what comes out beside its product.
///
/// @param quantity for all of the order, in the product's own unit
/// @param share    of the cost, for a by-product
record Material(
        ProductionNumber production,
        long line,
        ProductNumber product,
        Quantity quantity,
        boolean byProduct,
        Rate share) {}
