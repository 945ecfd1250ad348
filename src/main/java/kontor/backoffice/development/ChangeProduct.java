package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductSql;

/// Changes a product's name, price, VAT code or expected cost; what is left out stays. Orders keep the prices they were
/// placed at.
public record ChangeProduct(
        ProductNumber product,
        Optional<Name> name,
        Optional<Price> price,
        Optional<String> vatCode,
        Optional<Price> cost)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        var found = ProductSql.lock(tx, product);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("product", product));
        var old = found.get();
        var changed = new Product(
                product,
                name.orElse(old.name()),
                price.orElse(old.price()),
                vatCode.orElse(old.vatCode()),
                old.kind(),
                cost.orElse(old.cost()),
                old.state());
        return DevelopmentRoom.sound(tx, changed).then(good -> {
            ProductSql.save(tx, good);
            return Outcome.done(product);
        });
    }
}
