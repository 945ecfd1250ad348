package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Goods that were promised and are not there: the newest promises wait again.
final class LostClaims {

    private LostClaims() {}

    /// @return the product's stock, locked and not saved, of which so much is set aside for nobody
    static Outcome<Stock> cut(Tx tx, ProductNumber product, Quantity lost) {
        var stock = StockSql.lock(tx, product);
        var missing = lost.minus(stock.onHand().minus(stock.reserved()));
        if (!missing.isPositive()) return Outcome.done(stock);
        var cut = new ArrayList<Reservation>();
        var deliveries = new TreeSet<String>();
        var left = missing;
        for (var claim : StockSql.reserved(tx, product)) {
            if (!left.isPositive()) break;
            var part = left.min(claim.reserved());
            cut.add(claim.with(
                    claim.delivery(), claim.wanted(), claim.reserved().minus(part)));
            deliveries.add(claim.delivery());
            left = left.minus(part);
        }
        if (left.isPositive()) return Outcome.refused(new WarehouseRefusal.NotFree(product, lost.minus(left)));
        for (var delivery : deliveries)
            DeliverySql.lock(tx, new DeliveryNumber(delivery))
                    .filter(found -> found.state() == DeliveryState.RESERVED)
                    .ifPresent(found -> DeliverySql.save(tx, found.to(DeliveryState.WAITING)));
        StockSql.change(tx, List.copyOf(cut));
        return Outcome.done(stock.reserve(missing.negated()));
    }
}
