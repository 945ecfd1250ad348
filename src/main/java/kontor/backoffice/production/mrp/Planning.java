package kontor.backoffice.production.mrp;

import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// How a product is planned.
///
/// @param leadDays    from the order until it is there
/// @param minStock    what shall always be there
/// @param lotMin      so many at least at a time; none for any number
/// @param lotMax      so many at most at a time
/// @param lotMultiple in multiples of
record Planning(
        ProductNumber product,
        long leadDays,
        Quantity minStock,
        Quantity lotMin,
        Quantity lotMax,
        Quantity lotMultiple) {

    static Planning none(ProductNumber product) {
        return new Planning(product, 0, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
    }
}
