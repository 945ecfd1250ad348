package kontor.backoffice.warehouse;

import kontor.hatch.OnHand;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// How a line of an order stands in the warehouse.
final class StandingSql {

    private StandingSql() {}

    static OnHand.Standing of(Tx tx, OnHand asked) {
        var sql = Sql.of(tx);
        var free = sql.query(
                        "select greatest(on_hand - held - reserved, 0) as free from stock where product = :product")
                .bind("product", asked.product())
                .first(f -> f.quantity("free"))
                .orElse(Quantity.ZERO);
        var reserved = sql.query("""
                        select coalesce(sum(reserved), 0) as reserved from reservation
                         where order_number = :order and line = :line""")
                .bind("order", asked.order())
                .bind("line", asked.line())
                .first(f -> f.quantity("reserved"))
                .orElse(Quantity.ZERO);
        var delivery = sql.query("""
                        select r.delivery from reservation r
                         where r.order_number = :order and r.line = :line and r.delivery <> '' limit 1""")
                .bind("order", asked.order())
                .bind("line", asked.line())
                .first(f -> new DeliveryNumber(f.text("delivery")));
        return new OnHand.Standing(free, reserved, ahead(tx, asked), delivery);
    }

    /// Of a line that is promised already, who was promised before; of a draft, everyone who waits.
    private static Quantity ahead(Tx tx, OnHand asked) {
        return Sql.of(tx)
                .query("""
                        select coalesce(sum(r.wanted - r.reserved), 0) as ahead from reservation r
                         where r.product = :product and r.waiting = true
                           and not (r.order_number = :order and r.line = :line)
                           and not exists (select 1 from reservation o
                                            where o.order_number = :order and o.line = :line
                                              and (o.promised_at < r.promised_at
                                                or o.promised_at = r.promised_at and o.order_number < r.order_number
                                                or o.promised_at = r.promised_at and o.order_number = r.order_number
                                                   and o.line < r.line))""")
                .bind("product", asked.product())
                .bind("order", asked.order())
                .bind("line", asked.line())
                .first(f -> f.quantity("ahead"))
                .orElse(Quantity.ZERO);
    }
}
