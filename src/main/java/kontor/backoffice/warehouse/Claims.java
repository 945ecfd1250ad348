package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.List;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.Release;
import kontor.hatch.Reserve;
import kontor.kernel.Tx;

/// The warehouse's answers to the desk: goods set aside, goods let go.
final class Claims {

    private Claims() {}

    static List<Reserve.Reserved> reserve(Tx tx, Reserve asked) {
        var stock = StockSql.lock(
                tx, asked.lines().stream().map(OrderConfirmed.Line::product).toList());
        var claims = new ArrayList<Reservation>();
        for (var line : asked.lines()) {
            var now = stock.getOrDefault(line.product().value(), Stock.none(line.product()));
            var part = Allotment.part(now, line.quantity());
            stock.put(line.product().value(), now.reserve(part));
            claims.add(Reservation.of(asked.order(), line.line(), line.product(), line.quantity(), part, tx.now()));
        }
        StockSql.save(tx, stock.values());
        StockSql.reserve(tx, claims);
        return claims.stream()
                .map(claim -> new Reserve.Reserved(claim.line(), claim.reserved()))
                .toList();
    }

    /// Goods that were picked or packed already go back to their shelves.
    static boolean release(Tx tx, Release asked) {
        var deliveries = DeliverySql.lock(tx, asked.order());
        if (deliveries.stream().anyMatch(d -> d.state() == DeliveryState.SHIPPED)) return false;
        var claims = StockSql.of(tx, asked.order());
        StockSql.drop(tx, asked.order());
        deliveries.forEach(d -> {
            Lots.putBack(tx, d.number());
            DeliverySql.save(tx, d.to(DeliveryState.CANCELLED));
        });
        Allotment.free(tx, claims, Allotment.NOBODY);
        return true;
    }
}
