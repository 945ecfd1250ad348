package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kontor.hatch.ReturnCredited;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The queue of what waits for its invoice.
final class ToInvoiceSql {

    private ToInvoiceSql() {}

    static final View TO_INVOICE = View.named("to-invoice", ReceivablesRoom.READ, Side.OFFICE)
            .from("from to_invoice q left join customer c on c.number = q.customer where true")
            .columns(
                    Column.text("number", "q.number", 9).always(),
                    Column.of("order", OrderNumber.class, "q.order_number", 8).always(),
                    Column.of("delivery", DeliveryNumber.class, "q.delivery", 9).wide(),
                    Column.of("customer", CustomerNumber.class, "q.customer", 8),
                    Column.text("name", "c.name", 30).always(),
                    Column.of("shipped", LocalDate.class, "q.shipped_on", 11))
            .orders(View.Order.by("shipped", LocalDate.class, "q.shipped_on", String.class, "q.number"))
            .searched("q.number", "q.order_number")
            .done();

    static void add(Tx tx, ToInvoice what, List<ToInvoice.Line> lines) {
        var sql = Sql.of(tx);
        sql.update("""
                insert into to_invoice (number, order_number, delivery, customer, shipped_on)
                values (:number, :orderNumber, :delivery, :customer, :shippedOn)""").bindAll(what).run();
        sql.batch("insert into to_invoice_line (number, line, quantity) values (:number, :line, :quantity)", lines);
    }

    static Optional<ToInvoice> ofDelivery(Tx tx, DeliveryNumber delivery) {
        return Sql.of(tx).query("""
                select number, order_number, delivery, customer, shipped_on
                  from to_invoice where number = :number for update""").bind("number", delivery.value()).first(ToInvoice.class);
    }

    static List<ToInvoice> ofOrder(Tx tx, OrderNumber order) {
        return Sql.of(tx).query("""
                select number, order_number, delivery, customer, shipped_on
                  from to_invoice where order_number = :order order by number for update""").bind("order", order).list(ToInvoice.class);
    }

    static List<ToInvoice.Line> lines(Tx tx, ToInvoice what) {
        return Sql.of(tx)
                .query("select number, line, quantity from to_invoice_line where number = :number order by line")
                .bind("number", what.number())
                .list(ToInvoice.Line.class);
    }

    /// Takes what came back out of what an order has to be invoiced for.
    ///
    /// @param returned how much of which order line; what was taken out is gone from it
    /// @return what was taken out
    static List<ReturnCredited.Line> waive(Tx tx, OrderNumber order, SortedMap<Long, Quantity> returned) {
        var waived = new TreeMap<Long, Quantity>();
        for (var what : ofOrder(tx, order)) {
            var lines = lines(tx, what);
            var stays = false;
            for (var line : lines) {
                var part = returned.getOrDefault(line.line(), Quantity.ZERO).min(line.quantity());
                stays |= part.compareTo(line.quantity()) < 0;
                if (!part.isPositive()) continue;
                returned.merge(line.line(), part.negated(), Quantity::plus);
                waived.merge(line.line(), part, Quantity::plus);
                lessen(tx, line, line.quantity().minus(part));
            }
            if (!stays) remove(tx, what.number());
        }
        return waived.entrySet().stream()
                .map(line -> new ReturnCredited.Line(line.getKey(), line.getValue()))
                .toList();
    }

    private static void lessen(Tx tx, ToInvoice.Line line, Quantity left) {
        var sql = left.isZero()
                ? "delete from to_invoice_line where number = :number and line = :line"
                : "update to_invoice_line set quantity = :left where number = :number and line = :line";
        Sql.of(tx)
                .update(sql)
                .bind("number", line.number())
                .bind("line", line.line())
                .bind("left", left)
                .run();
    }

    static void remove(Tx tx, String number) {
        var sql = Sql.of(tx);
        sql.update("delete from to_invoice_line where number = :number")
                .bind("number", number)
                .run();
        sql.update("delete from to_invoice where number = :number")
                .bind("number", number)
                .run();
    }
}
