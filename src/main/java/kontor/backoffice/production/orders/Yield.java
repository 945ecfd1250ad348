package kontor.backoffice.production.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.Materials;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// What comes of an order, and what it is worth.
final class Yield {

    private static final long WHOLE = 10_000;

    private Yield() {}

    /// The part of what stands in work in progress that goes with what is good now: the last takes all that is left.
    static Money worth(ProductionOrder order, Quantity good, Quantity bad) {
        if (!good.isPositive()) return Money.ZERO;
        var rest = order.open().minus(bad);
        return good.compareTo(rest) == 0 ? order.wip() : order.wip().share(good.units(), rest.units());
    }

    /// The product, and its part of the by-products with their share of the worth.
    static List<Materials.Part> parts(Tx tx, ProductionOrder order, Quantity good, Money value, Optional<Name> lot) {
        var parts = new ArrayList<Materials.Part>();
        var left = value;
        for (var material : ProductionSql.materials(tx, order.number())) {
            if (!material.byProduct()) continue;
            var many = upTo(material, order, order.made().plus(good)).minus(upTo(material, order, order.made()));
            if (!many.isPositive()) continue;
            var part = value.share(material.share().units(), WHOLE);
            left = left.minus(part);
            parts.add(new Materials.Part(material.line(), material.product(), many, part, Optional.empty()));
        }
        if (good.isPositive()) parts.add(new Materials.Part(0, order.product(), good, left, lot));
        return parts;
    }

    private static Quantity upTo(Material material, ProductionOrder order, Quantity made) {
        return material.quantity().share(made.units(), order.quantity().units());
    }
}
