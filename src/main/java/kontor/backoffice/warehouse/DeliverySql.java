package kontor.backoffice.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of deliveries and their lines.
final class DeliverySql {

    private DeliverySql() {}

    private static final String COLUMNS =
            "number, seq, order_number, customer, state, promised_at, made_on, shipped_on, complaint, delayed_until";

    /// The delivery, locked until the transaction ends.
    static Optional<Delivery> lock(Tx tx, DeliveryNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from delivery where number = :number for update")
                .bind("number", number)
                .first(Delivery.class);
    }

    /// An order's deliveries in the order made, locked. Whoever had one of them before may have split it: asked again
    /// until there are no more.
    static List<Delivery> lock(Tx tx, OrderNumber order) {
        var found = locked(tx, order);
        for (var again = locked(tx, order); again.size() > found.size(); again = locked(tx, order)) found = again;
        return found;
    }

    private static List<Delivery> locked(Tx tx, OrderNumber order) {
        return Sql.of(tx)
                .query("select " + COLUMNS
                        + " from delivery where order_number = :order order by order_number, seq for update")
                .bind("order", order)
                .list(Delivery.class);
    }

    static List<DeliveryLine> lines(Tx tx, Delivery delivery) {
        return Sql.of(tx).query("""
                        select delivery, line, product, text, quantity, service
                          from delivery_line where delivery = :delivery order by delivery, line""").bind("delivery", delivery.number()).list(DeliveryLine.class);
    }

    static void add(Tx tx, Delivery delivery, List<DeliveryLine> lines) {
        Sql.of(tx)
                .update("insert into delivery (" + COLUMNS + """
                        ) values (:number, :seq, :orderNumber, :customer, :state, :promisedAt, :madeOn, :shippedOn,
                        :complaint, :delayedUntil)""")
                .bindAll(delivery)
                .run();
        addLines(tx, lines);
    }

    private static void addLines(Tx tx, List<DeliveryLine> lines) {
        Sql.of(tx).batch("""
                insert into delivery_line (delivery, line, product, text, quantity, service)
                values (:delivery, :line, :product, :text, :quantity, :service)""", lines);
    }

    /// The lines anew, after a part was split off.
    static void replaceLines(Tx tx, Delivery delivery, List<DeliveryLine> lines) {
        Sql.of(tx)
                .update("delete from delivery_line where delivery = :delivery")
                .bind("delivery", delivery.number())
                .run();
        addLines(tx, lines);
    }

    static void save(Tx tx, Delivery delivery) {
        Sql.of(tx)
                .update("update delivery set state = :state, shipped_on = :shippedOn, delayed_until = :delayedUntil"
                        + " where number = :number")
                .bindAll(delivery)
                .run();
    }

    /// Those of these deliveries that wait and now have all they want become reserved. Each is locked before it is
    /// asked
    /// what it still wants: of two who give it its last goods, the second sees what the first gave.
    static void wake(Tx tx, Collection<String> deliveries) {
        for (var delivery : deliveries) {
            if (lock(tx, new DeliveryNumber(delivery)).isEmpty()) continue;
            Sql.of(tx).update("""
                            update delivery set state = 'reserved'
                             where number = :number and state = 'waiting'
                               and not exists (select 1 from reservation r where r.delivery = :number and r.waiting = true)""").bind("number", delivery).run();
        }
    }
}
