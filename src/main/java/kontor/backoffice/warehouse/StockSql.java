package kontor.backoffice.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// Stock, what moves it and what claims it.
final class StockSql {

    private StockSql() {}

    private static final String RESERVATION =
            "order_number, line, delivery, product, wanted, reserved, waiting, promised_at";

    /// Stock of these products, locked in the products' order; what was never in the house is added with nothing.
    static Map<String, Stock> lock(Tx tx, Collection<ProductNumber> products) {
        var sorted = new TreeSet<String>();
        products.forEach(product -> sorted.add(product.value()));
        var stock = new TreeMap<String, Stock>();
        for (var product : sorted) stock.put(product, lock(tx, new ProductNumber(product)));
        return stock;
    }

    static Stock lock(Tx tx, ProductNumber product) {
        return locked(tx, product).orElseGet(() -> {
            Sql.of(tx)
                    .update("insert into stock (product, on_hand, reserved, worth) values (:product, 0, 0, 0)")
                    .bind("product", product)
                    .run();
            return Stock.none(product);
        });
    }

    private static Optional<Stock> locked(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query(
                        "select product, on_hand, reserved, worth, lotted, held, held_for from stock where product = :product"
                                + " for update")
                .bind("product", product)
                .first(Stock.class);
    }

    static void save(Tx tx, Collection<Stock> stock) {
        Sql.of(tx).batch("""
                        update stock
                           set on_hand = :onHand, reserved = :reserved, worth = :worth, lotted = :lotted, held = :held,
                               held_for = :heldFor
                         where product = :product""", List.copyOf(stock));
    }

    static void move(Tx tx, List<StockMove> moves) {
        Sql.of(tx).batch("""
                        insert into stock_move (number, at, moved_on, product, kind, quantity, worth, document, lot)
                        values (:number, :at, :movedOn, :product, :kind, :quantity, :worth, :document, :lot)""", moves);
    }

    static void add(Tx tx, Receipt receipt) {
        Sql.of(tx).update("""
                        insert into receipt (number, seq, received_on, product, quantity, unit_cost, worth, lot, expires_on)
                        values (:number, :seq, :receivedOn, :product, :quantity, :unitCost, :worth, :lot, :expiresOn)""").bindAll(receipt).run();
    }

    static void reserve(Tx tx, List<Reservation> reservations) {
        Sql.of(tx).batch("insert into reservation (" + RESERVATION + """
                ) values (:orderNumber, :line, :delivery, :product, :wanted, :reserved, :waiting, :promisedAt)""", reservations);
    }

    /// Brings quantities up to date.
    static void change(Tx tx, List<Reservation> reservations) {
        Sql.of(tx).batch("""
                update reservation set wanted = :wanted, reserved = :reserved, waiting = :waiting
                 where order_number = :orderNumber and line = :line and delivery = :delivery""", reservations);
    }

    /// The claims of an order that no delivery has taken up yet, locked: others give them stock meanwhile.
    static List<Reservation> promised(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query("select " + RESERVATION
                        + " from reservation where order_number = :order and delivery = '' order by line for update")
                .bind("order", order)
                .list(Reservation.class);
    }

    /// All claims of an order, locked.
    static List<Reservation> of(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query("select " + RESERVATION
                        + " from reservation where order_number = :order order by line, delivery for update")
                .bind("order", order)
                .list(Reservation.class);
    }

    /// A delivery's claims, locked.
    static List<Reservation> of(Tx tx, Delivery delivery) {
        return Sql.of(tx)
                .query("select " + RESERVATION
                        + " from reservation where delivery = :delivery order by line for update")
                .bind("delivery", delivery.number())
                .list(Reservation.class);
    }

    static void assign(Tx tx, Delivery delivery) {
        Sql.of(tx)
                .update("update reservation set delivery = :delivery where order_number = :order and delivery = ''")
                .bind("delivery", delivery.number())
                .bind("order", delivery.orderNumber())
                .run();
    }

    /// How much of a product other deliveries have taken from its shelf already.
    static Quantity picked(Tx tx, ProductNumber product, Delivery except) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(r.reserved), 0) as bigint) as picked
                          from reservation r join delivery d on d.number = r.delivery
                         where r.product = :product and d.state in ('picked', 'packed') and d.number <> :except""")
                .bind("product", product)
                .bind("except", except.number())
                .first(found -> found.get("picked", Quantity.class))
                .orElse(Quantity.ZERO);
    }

    /// How much of a product all deliveries have taken from its shelf already.
    static Quantity picked(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(r.reserved), 0) as bigint) as picked
                          from reservation r join delivery d on d.number = r.delivery
                         where r.product = :product and d.state in ('picked', 'packed')""")
                .bind("product", product)
                .first(found -> found.get("picked", Quantity.class))
                .orElse(Quantity.ZERO);
    }

    /// How many moves a document has made.
    static long moves(Tx tx, RecordNumber document) {
        return Sql.of(tx)
                .query("select count(*) as moves from stock_move where document = :number")
                .bind("number", document)
                .first(found -> found.whole("moves"))
                .orElse(0L);
    }

    static void drop(Tx tx, Delivery delivery) {
        Sql.of(tx)
                .update("delete from reservation where delivery = :delivery")
                .bind("delivery", delivery.number())
                .run();
    }

    static void drop(Tx tx, OrderNumber order) {
        Sql.of(tx)
                .update("delete from reservation where order_number = :order")
                .bind("order", order)
                .run();
    }

    /// Claims that are not there in full, oldest promise first, locked.
    static List<Reservation> waiting(Tx tx, ProductNumber product, int most) {
        return Sql.of(tx)
                .query("select " + RESERVATION + """
                         from reservation where product = :product and waiting = true
                        order by product, waiting, promised_at, order_number, line, delivery limit :most for update""")
                .bind("product", product)
                .bind("most", most)
                .list(Reservation.class);
    }

    /// Claims that can be let go of, the newest promise first, locked: neither picked nor set aside for production.
    static List<Reservation> reserved(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("select " + RESERVATION + """
                         from reservation where product = :product and reserved > 0 and delivery <> order_number
                           and not exists (select 1 from delivery d
                                            where d.number = reservation.delivery and d.state in ('picked', 'packed'))
                        order by promised_at desc, order_number desc, line desc, delivery desc for update""")
                .bind("product", product)
                .list(Reservation.class);
    }
}
