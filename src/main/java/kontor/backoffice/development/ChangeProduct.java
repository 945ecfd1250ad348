package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Seen;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductSql;

/// Changes a product's name, price, VAT code, expected cost or whether it is a service part; what is left out stays.
/// Orders keep the prices
/// they were placed at.
///
/// @param servicePart whether it is needed to mend what was sold
/// @param seen        what the product was like to whoever changes it; one that is otherwise by now is not changed
public record ChangeProduct(
        ProductNumber product,
        Optional<Name> name,
        Optional<Price> price,
        Optional<String> vatCode,
        Optional<Price> cost,
        Optional<Boolean> servicePart,
        Optional<Seen> seen)
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
        var asIs = new ChangeProduct(
                product,
                Optional.of(old.name()),
                Optional.of(old.price()),
                Optional.of(old.vatCode()),
                Optional.of(old.cost()),
                Optional.of(old.servicePart()),
                Optional.empty());
        if (seen.filter(s -> !s.equals(Seen.of(asIs))).isPresent())
            return Outcome.refused(new Changed("product", product));
        var changed = new Product(
                product,
                name.orElse(old.name()),
                price.orElse(old.price()),
                vatCode.orElse(old.vatCode()),
                old.kind(),
                cost.orElse(old.cost()),
                old.state(),
                servicePart.orElse(old.servicePart()));
        return DevelopmentRoom.sound(tx, changed).then(good -> {
            ProductSql.save(tx, good);
            return Outcome.done(product);
        });
    }
}
