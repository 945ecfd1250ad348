package kontor.backoffice.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of lots and of who took them. A product's stock is locked before its lots.
final class LotSql {

    private LotSql() {}

    private static final String COLUMNS = "product, lot, on_hand, picked, expires_on, first_on";

    /// What of a delivery must be looked at by its lots or its holds: nothing, for most products.
    static List<DeliveryLine> followed(Tx tx, DeliveryNumber delivery) {
        return Sql.of(tx).query("""
                        select l.delivery, l.line, l.product, l.text, l.quantity, l.service
                          from delivery_line l join stock s on s.product = l.product
                         where l.delivery = :delivery and l.service = false
                           and (s.lotted > 0 or s.held_for is not null)
                         order by l.delivery, l.line""").bind("delivery", delivery).list(DeliveryLine.class);
    }

    static Optional<Lot> find(Tx tx, ProductNumber product, Name lot) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from lot_stock where product = :product and lot = :lot for update")
                .bind("product", product)
                .bind("lot", lot)
                .first(Lot.class);
    }

    /// The lots of which there is anything.
    static List<Lot> of(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("select " + COLUMNS
                        + " from lot_stock where product = :product and on_hand > 0 order by product, lot for update")
                .bind("product", product)
                .list(Lot.class);
    }

    static void add(Tx tx, Lot lot) {
        Sql.of(tx)
                .update("insert into lot_stock (" + COLUMNS
                        + ") values (:product, :lot, :onHand, :picked, :expiresOn, :firstOn)")
                .bindAll(lot)
                .run();
    }

    static void save(Tx tx, Collection<Lot> lots) {
        Sql.of(tx).batch("""
                        update lot_stock set on_hand = :onHand, picked = :picked, expires_on = :expiresOn
                         where product = :product and lot = :lot""", List.copyOf(lots));
    }

    /// What a delivery took of which lots.
    static List<PickedLot> picked(Tx tx, DeliveryNumber delivery) {
        return Sql.of(tx).query("""
                        select delivery, line, product, lot, quantity from picked_lot
                         where delivery = :delivery order by delivery, line, lot""").bind("delivery", delivery).list(PickedLot.class);
    }

    static void pick(Tx tx, List<PickedLot> picked) {
        Sql.of(tx).batch("""
                insert into picked_lot (delivery, line, product, lot, quantity)
                values (:delivery, :line, :product, :lot, :quantity)""", picked);
    }

    static void drop(Tx tx, DeliveryNumber delivery) {
        Sql.of(tx)
                .update("delete from picked_lot where delivery = :delivery")
                .bind("delivery", delivery)
                .run();
    }
}
