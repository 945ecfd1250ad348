package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;
import kontor.registry.ProductState;

/// Takes on a product that is on sale already.
///
/// @param price   net of VAT, kroner a unit
/// @param vatCode SAF-T code at home
/// @param cost    what one is expected to cost; nothing where nothing is said
public record RegisterProduct(
        ProductNumber number, Name name, Price price, String vatCode, ProductKind kind, Optional<Price> cost)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (ProductSql.find(tx, number).isPresent()) return Outcome.refused(new ProductRefusal.Twice(number));
        var product =
                new Product(number, name, price, vatCode, kind, cost.orElse(Price.ZERO), ProductState.ON_SALE, false);
        return DevelopmentRoom.sound(tx, product).then(good -> Life.begin(tx, good, Optional.empty()));
    }
}
