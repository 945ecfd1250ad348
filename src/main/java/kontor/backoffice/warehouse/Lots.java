package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.kernel.Name;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Lots come and go with the stock they are part of, which whoever calls holds locked and saves.
final class Lots {

    private Lots() {}

    /// Goods that came, of a lot if it is known; what is held of the product is counted anew.
    ///
    /// @param expires the lot's last good day, where it is said
    static Stock receive(
            Tx tx, Stock received, Quantity quantity, Optional<Name> lot, Optional<LocalDate> expires, LocalDate on) {
        var stock = received;
        if (lot.isPresent()) {
            var known = LotSql.find(tx, stock.product(), lot.get());
            if (known.isPresent()) LotSql.save(tx, List.of(known.get().receive(quantity, expires)));
            else
                LotSql.add(tx, Lot.none(stock.product(), lot.get(), expires, on).receive(quantity, expires));
            stock = stock.inLots(quantity);
        }
        return stock.heldFor().isPresent() ? Held.of(tx, stock.product()).counted(tx, stock) : stock;
    }

    /// What a delivery took of lots lies on its shelves again.
    static void putBack(Tx tx, DeliveryNumber delivery) {
        var picked = LotSql.picked(tx, delivery);
        if (picked.isEmpty()) return;
        StockSql.lock(tx, picked.stream().map(PickedLot::product).toList());
        for (var one : picked) move(tx, one.product(), one.lot(), one.quantity().negated());
        LotSql.drop(tx, delivery);
    }

    /// A picked delivery has become smaller: what it holds too much of its lots lies on the shelves again.
    static void cut(Tx tx, DeliveryNumber delivery, List<DeliveryLine> kept) {
        var picked = LotSql.picked(tx, delivery);
        if (picked.isEmpty()) return;
        StockSql.lock(tx, picked.stream().map(PickedLot::product).toList());
        var left = new TreeMap<Long, Quantity>();
        kept.forEach(line -> left.put(line.line(), line.quantity()));
        var stays = new ArrayList<PickedLot>();
        for (var one : picked) {
            var room = left.getOrDefault(one.line(), Quantity.ZERO);
            var part = room.min(one.quantity());
            left.put(one.line(), room.minus(part));
            if (part.isPositive()) stays.add(one.of(part));
            if (part.compareTo(one.quantity()) < 0) move(tx, one.product(), one.lot(), part.minus(one.quantity()));
        }
        LotSql.drop(tx, delivery);
        LotSql.pick(tx, stays);
    }

    private static void move(Tx tx, ProductNumber product, Name lot, Quantity more) {
        LotSql.save(tx, List.of(LotSql.find(tx, product, lot).orElseThrow().pick(more)));
    }
}
