package kontor.registry;

import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Rate;

/// A product as it is offered: with all that its price on an order depends on, read in one go.
///
/// @param price  net of VAT, kroner a unit, for whom no list has another
/// @param listed whether any price list has one
/// @param floor  the least margin in percent; empty where the company's own holds
public record Offer(
        ProductNumber number,
        Name name,
        Price price,
        String vatCode,
        ProductKind kind,
        Price cost,
        ProductState state,
        boolean servicePart,
        boolean listed,
        Optional<Rate> floor) {

    /// Whether it can be quoted and sold now.
    public boolean sellable() {
        return state.sellable() || state == ProductState.DISCONTINUED && servicePart;
    }
}
