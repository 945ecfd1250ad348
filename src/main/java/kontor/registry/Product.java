package kontor.registry;

import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;

/// A product or service.
///
/// @param price   net of VAT, kroner a unit
/// @param vatCode SAF-T code at home, such as `3`
/// @param cost    what one is expected to cost, kroner a unit; stock is valued by what was paid
/// @param servicePart whether it is needed to mend what was sold: it is bought and sold on when discontinued
public record Product(
        ProductNumber number,
        Name name,
        Price price,
        String vatCode,
        ProductKind kind,
        Price cost,
        ProductState state,
        boolean servicePart) {

    public Product to(ProductState next) {
        return new Product(number, name, price, vatCode, kind, cost, next, servicePart);
    }

    /// Whether it can be quoted and sold now.
    public boolean sellable() {
        return state.sellable() || lastsAsPart();
    }

    /// Whether it can be bought and made now.
    public boolean buyable() {
        return state != ProductState.DISCONTINUED || servicePart;
    }

    private boolean lastsAsPart() {
        return state == ProductState.DISCONTINUED && servicePart;
    }
}
