package kontor.registry;

import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;

/// A product or service.
///
/// @param price   net of VAT, kroner a unit
/// @param vatCode SAF-T code at home, such as `3`
/// @param cost    what one is expected to cost, kroner a unit; stock is valued by what was paid
public record Product(
        ProductNumber number,
        Name name,
        Price price,
        String vatCode,
        ProductKind kind,
        Price cost,
        ProductState state) {}
