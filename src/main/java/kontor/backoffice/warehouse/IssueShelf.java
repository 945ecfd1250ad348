package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Takes claimed materials off the shelf: lot by lot, what is held stays, and what lies there without a lot comes last.
final class IssueShelf {

    private final Tx tx;
    private final Map<String, Stock> stock;
    private final List<Materials.Part> parts = new ArrayList<>();

    /// @param stock locked; it falls by what is taken, and whoever calls saves it
    IssueShelf(Tx tx, Map<String, Stock> stock) {
        this.tx = tx;
        this.stock = stock;
    }

    /// What was taken, with positive quantities.
    List<Materials.Part> parts() {
        return List.copyOf(parts);
    }

    /// The same as it leaves the stock.
    List<Materials.Part> out() {
        return parts.stream()
                .map(part -> new Materials.Part(
                        part.line(),
                        part.product(),
                        part.quantity().negated(),
                        part.worth().negated(),
                        part.lot()))
                .toList();
    }

    Outcome<Quantity> take(Reservation claim) {
        var left = claim.wanted();
        var now = of(claim.product());
        if (now.followed()) {
            var held = Held.of(tx, claim.product());
            if (held.whole().isPresent())
                return Outcome.refused(new WarehouseRefusal.Materials(claim.product(), Quantity.ZERO));
            var lots = new ArrayList<>(LotSql.of(tx, claim.product()));
            lots.sort(Lot.FIRST_OUT);
            for (var lot : lots) {
                var part = left.min(lot.free());
                if (!part.isPositive() || held.by(lot.lot()).isPresent()) continue;
                LotSql.save(tx, List.of(lot.receive(part.negated(), lot.expiresOn())));
                stock.put(claim.product().value(), of(claim.product()).inLots(part.negated()));
                take(claim, part, Optional.of(lot.lot()));
                left = left.minus(part);
            }
            if (left.compareTo(loose(claim.product())) > 0)
                return Outcome.refused(new WarehouseRefusal.Materials(
                        claim.product(), claim.wanted().minus(left)));
        }
        if (left.isPositive()) take(claim, left, Optional.empty());
        return Outcome.done(claim.wanted());
    }

    /// What lies there without a lot, and was not picked for a customer.
    private Quantity loose(ProductNumber product) {
        var inLots = LotSql.of(tx, product).stream().map(Lot::picked).reduce(Quantity.ZERO, Quantity::plus);
        var now = of(product);
        return now.onHand()
                .minus(now.lotted())
                .minus(StockSql.picked(tx, product).minus(inLots));
    }

    private void take(Reservation claim, Quantity quantity, Optional<Name> lot) {
        var now = of(claim.product());
        var cost = now.cost(quantity);
        stock.put(claim.product().value(), now.ship(quantity));
        parts.add(new Materials.Part(claim.line(), claim.product(), quantity, cost, lot));
    }

    private Stock of(ProductNumber product) {
        return stock.getOrDefault(product.value(), Stock.none(product));
    }
}
