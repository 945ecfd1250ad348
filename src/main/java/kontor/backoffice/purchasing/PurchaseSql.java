package kontor.backoffice.purchasing;

import java.util.List;
import java.util.Optional;
import kontor.hatch.Incoming;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of purchase orders and their lines.
final class PurchaseSql {

    private PurchaseSql() {}

    private static final String COLUMNS = """
            number, seq, state, supplier, name, placed_on, ordered_on, net, reference, words, gathers, made_by,
            approved_by, reason""";

    private static final String LINE_COLUMNS = """
            purchase, line, product, text, their_number, quantity, price, net, expected_on, received, matched""";

    /// Kept from others until the transaction ends.
    static Optional<PurchaseOrder> lock(Tx tx, PurchaseNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from purchase_order where number = :number for update")
                .bind("number", number)
                .first(PurchaseOrder.class);
    }

    /// The newest draft on which what other rooms want of a supplier, or of nobody yet, is gathered.
    static Optional<PurchaseOrder> gathering(Tx tx, Optional<SupplierNumber> supplier) {
        return Sql.of(tx)
                .query("select " + COLUMNS + """
                         from purchase_order
                        where state = 'draft' and gathers and coalesce(supplier, '') = :supplier
                        order by seq desc limit 1 for update""")
                .bind("supplier", supplier.map(SupplierNumber::value).orElse(""))
                .first(PurchaseOrder.class);
    }

    static List<PurchaseOrderLine> lines(Tx tx, PurchaseNumber number) {
        return Sql.of(tx)
                .query("select " + LINE_COLUMNS + " from purchase_order_line where purchase = :number order by line")
                .bind("number", number)
                .list(PurchaseOrderLine.class);
    }

    static void add(Tx tx, PurchaseOrder order) {
        Sql.of(tx)
                .update("insert into purchase_order (" + COLUMNS + """
                ) values (:number, :seq, :state, :supplier, :name, :placedOn, :orderedOn, :net, :reference, :words,
                :gathers, :madeBy, :approvedBy, :reason)""")
                .bindAll(order)
                .run();
    }

    static void save(Tx tx, PurchaseOrder order) {
        Sql.of(tx).update("""
                        update purchase_order
                           set state = :state, supplier = :supplier, name = :name, ordered_on = :orderedOn, net = :net,
                               reference = :reference, words = :words, approved_by = :approvedBy, reason = :reason
                         where number = :number""").bindAll(order).run();
    }

    static void addLines(Tx tx, List<PurchaseOrderLine> lines) {
        Sql.of(tx).batch("insert into purchase_order_line (" + LINE_COLUMNS + """
                , coming, unbilled) values (:purchase, :line, :product, :text, :theirNumber, :quantity, :price, :net,
                :expectedOn, :received, :matched, 0, 0)""", lines);
    }

    static void dropLines(Tx tx, PurchaseNumber number) {
        Sql.of(tx)
                .update("delete from purchase_order_line where purchase = :number")
                .bind("number", number)
                .run();
    }

    /// Lines as they are now, and what the state of their order says is still to come of them.
    static void saveLines(Tx tx, PurchaseState state, List<PurchaseOrderLine> lines) {
        for (var line : lines) {
            var coming = state.coming() && !line.here() ? line.open() : Quantity.ZERO;
            var unbilled = state.open() ? line.unbilled() : Quantity.ZERO;
            Sql.of(tx)
                    .update("""
                            update purchase_order_line
                               set quantity = :quantity, price = :price, net = :net, their_number = :theirNumber,
                                   expected_on = :expectedOn, received = :received, coming = :coming,
                                   matched = :matched, unbilled = :unbilled
                             where purchase = :purchase and line = :line""")
                    .bindAll(line)
                    .bind("coming", coming)
                    .bind("unbilled", unbilled)
                    .run();
        }
    }

    /// The order with what its lines say of it.
    static void follow(Tx tx, PurchaseOrder order, List<PurchaseOrderLine> lines) {
        var followed = order.state().open() ? order.to(PurchaseState.of(lines)) : order;
        save(tx, followed);
        saveLines(tx, followed.state(), lines);
    }

    static List<Incoming.Part> incoming(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("""
                        select purchase, line, coming as quantity, expected_on as on_day from purchase_order_line
                         where product = :product and coming > 0
                         order by coalesce(expected_on, date '9999-12-31'), purchase, line""")
                .bind("product", product)
                .list(found -> new Incoming.Part(
                        found.get("purchase", PurchaseNumber.class),
                        found.whole("line"),
                        found.get("quantity", Quantity.class),
                        found.maybe("on_day", java.time.LocalDate.class)));
    }

    /// Days from an order to the goods, by the preferred supplier, else by the quickest.
    static Optional<Long> leadTime(Tx tx, ProductNumber product) {
        return Sql.of(tx).query("""
                        select lead_days from supplier_product where product = :product
                         order by case when preferred = true then 0 else 1 end, lead_days, seq limit 1""").bind("product", product).first(found -> found.whole("lead_days"));
    }
}
