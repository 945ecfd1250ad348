package kontor.backoffice.production.bom;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;

/// Looks whether a product would be made of itself.
final class Circle {

    private final Tx tx;
    private final ProductNumber wanted;
    private final LocalDate since;
    private final Set<ProductNumber> seen = new HashSet<>();

    private Circle(Tx tx, ProductNumber wanted, LocalDate since) {
        this.tx = tx;
        this.wanted = wanted;
        this.since = since;
    }

    /// @return from the product by its component down to itself, where it leads there on this day or later
    static Optional<String> path(Tx tx, ProductNumber product, ProductNumber component, LocalDate since) {
        return new Circle(tx, product, since).from(component).map(path -> product.value() + " › " + path);
    }

    private Optional<String> from(ProductNumber here) {
        if (here.equals(wanted)) return Optional.of(here.value());
        if (!seen.add(here)) return Optional.empty();
        for (var below : BomSql.below(tx, here, since)) {
            var path = from(below);
            if (path.isPresent()) return path.map(rest -> here.value() + " › " + rest);
        }
        return Optional.empty();
    }
}
