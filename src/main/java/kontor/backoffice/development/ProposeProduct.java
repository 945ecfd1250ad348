package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Product;
import kontor.registry.ProductKind;
import kontor.registry.ProductState;

/// Proposes a new product: an idea with a number. What it will cost and sell for may be said later.
///
/// @param price   net of VAT, kroner a unit; nothing yet where nothing is said
/// @param vatCode SAF-T code at home; full VAT where nothing is said
/// @param kind    goods where nothing is said
public record ProposeProduct(
        ProductNumber number,
        Name name,
        Optional<Price> price,
        Optional<String> vatCode,
        Optional<ProductKind> kind,
        Optional<Price> cost,
        Optional<Words> note)
        implements Command<ProductNumber> {

    private static final String FULL = "3";

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        var product = new Product(
                number,
                name,
                price.orElse(Price.ZERO),
                vatCode.orElse(FULL),
                kind.orElse(ProductKind.GOODS),
                cost.orElse(Price.ZERO),
                ProductState.IDEA,
                false);
        return DevelopmentRoom.sound(tx, product).then(good -> Life.begin(tx, good, note));
    }
}
