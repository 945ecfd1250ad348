package kontor.backoffice.purchasing;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.SupplierProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of buying.
final class PurchaseViews {

    private PurchaseViews() {}

    static final View SOLD = View.named("supplier-products", PurchasingRoom.READ, Side.OFFICE)
            .from("""
                    from supplier_product s join supplier l on l.number = s.supplier
                    join product p on p.number = s.product where true""")
            .columns(
                    Column.of("number", SupplierProductNumber.class, "s.number", 8)
                            .always(),
                    Column.of("product", ProductNumber.class, "s.product", 12).always(),
                    Column.text("name", "p.name", 20),
                    Column.of("supplier", SupplierNumber.class, "s.supplier", 8).wide(),
                    Column.text("from", "l.name", 18).always(),
                    Column.text("their-number", "s.their_number", 12).wide(),
                    Column.of("price", Price.class, """
                            (select max(r.price) from supplier_price r
                              where r.supplier_product = s.number and r.from_quantity = 0
                                and r.valid_from = (select max(n.valid_from) from supplier_price n
                                                     where n.supplier_product = s.number and n.valid_from <= {today}))""", 11),
                    Column.of("lead-days", Long.class, "s.lead_days", 5),
                    Column.of("minimum", Quantity.class, "s.minimum", 8).wide(),
                    Column.of("multiple", Quantity.class, "s.multiple", 8).wide(),
                    Column.of("preferred", Boolean.class, "s.preferred", 5))
            .orders(
                    View.Order.by("product", ProductNumber.class, "s.product", Long.class, "s.seq"),
                    View.Order.by("number", Long.class, "s.seq").within("supplier"))
            .searched("s.product")
            .done();

    static final View PURCHASES = View.named("purchases", PurchasingRoom.READ, Side.OFFICE)
            .from("from purchase_order o where true")
            .columns(
                    Column.of("number", PurchaseNumber.class, "o.number", 8).always(),
                    Column.of("state", PurchaseState.class, "o.state", 13).always(),
                    Column.of("supplier", SupplierNumber.class, "o.supplier", 8).wide(),
                    Column.text("name", "o.name", 22).always(),
                    Column.of("date", LocalDate.class, "o.placed_on", 11),
                    Column.of("ordered", LocalDate.class, "o.ordered_on", 11).wide(),
                    Column.of("net", Money.class, "o.net", 12).always(),
                    Column.text("reference", "o.reference", 14).wide(),
                    Column.text("by", "o.made_by", 12).wide(),
                    Column.text("approved-by", "o.approved_by", 12).wide(),
                    Column.text("note", "o.words", 20).data(),
                    Column.text("reason", "o.reason", 20).data())
            .orders(View.Order.by("number", Long.class, "o.seq").downwards().within("state", "supplier"))
            .searched("o.number")
            .done();

    private static Column<?>[] lineColumns() {
        return new Column<?>[] {
            Column.of("purchase", PurchaseNumber.class, "l.purchase", 8).always(),
            Column.of("line", Long.class, "l.line", 4).always(),
            Column.of("product", ProductNumber.class, "l.product", 12).always(),
            Column.text("name", "l.text", 20),
            Column.text("their-number", "l.their_number", 12).wide(),
            Column.of("quantity", Quantity.class, "l.quantity", 8).always(),
            Column.of("received", Quantity.class, "l.received", 8),
            Column.of("coming", Quantity.class, "l.coming", 8),
            Column.of("invoiced", Quantity.class, "l.matched", 8).wide(),
            Column.of("expected", LocalDate.class, "l.expected_on", 11),
            Column.of("price", Price.class, "l.price", 11).wide(),
            Column.of("net", Money.class, "l.net", 12).wide()
        };
    }

    static final View LINES = View.named("purchase-lines", PurchasingRoom.READ, Side.OFFICE)
            .from("from purchase_order_line l where true")
            .columns(lineColumns())
            .orders(View.Order.by("purchase", PurchaseNumber.class, "l.purchase", Long.class, "l.line")
                    .within("product"))
            .searched("l.purchase")
            .done();

    /// What should have come by now.
    static final View LATE = View.named("purchases-late", PurchasingRoom.READ, Side.OFFICE)
            .from("from purchase_order_line l where l.coming > 0 and l.expected_on < {today}")
            .columns(lineColumns())
            .orders(View.Order.by("purchase", PurchaseNumber.class, "l.purchase", Long.class, "l.line"))
            .done();

    static final View RECEIPTS = View.named("purchase-receipts", PurchasingRoom.READ, Side.OFFICE)
            .from("from purchase_receipt r where true")
            .columns(
                    Column.of("number", ReceiptNumber.class, "r.receipt", 8).always(),
                    Column.of("purchase", PurchaseNumber.class, "r.purchase", 8).always(),
                    Column.of("line", Long.class, "r.line", 4),
                    Column.of("product", ProductNumber.class, "r.product", 12).always(),
                    Column.of("date", LocalDate.class, "r.received_on", 11),
                    Column.of("quantity", Quantity.class, "r.quantity", 8).always(),
                    Column.of("value", Money.class, "r.worth", 12),
                    Column.text("lot", "r.lot", 12).wide(),
                    Column.of("takes-back", ReceiptNumber.class, "r.reverses", 9)
                            .wide(),
                    Column.text("note", "r.words", 20).data())
            .orders(View.Order.by("number", Long.class, "r.seq").downwards().within("purchase", "product"))
            .searched("r.receipt")
            .done();

    static final View REQUESTS = View.named("requests", PurchasingRoom.READ, Side.OFFICE)
            .from("from price_request r where true")
            .columns(
                    Column.of("number", RequestNumber.class, "r.number", 8).always(),
                    Column.of("state", RequestState.class, "r.state", 9).always(),
                    Column.of("purchase", PurchaseNumber.class, "r.purchase", 8).always(),
                    Column.of("supplier", SupplierNumber.class, "r.supplier", 8).wide(),
                    Column.text("name", "r.name", 18).always(),
                    Column.of("date", LocalDate.class, "r.asked_on", 11).wide(),
                    Column.of("answer-by", LocalDate.class, "r.answer_by", 11).wide(),
                    Column.of("net", Money.class, "r.net", 12),
                    Column.of("complete", Boolean.class, "r.complete", 5).wide(),
                    Column.of("ready", LocalDate.class, "r.ready_on", 11),
                    Column.of("valid-until", LocalDate.class, "r.valid_until", 11)
                            .wide(),
                    Column.text("note", "r.words", 20).data())
            .orders(View.Order.by("number", Long.class, "r.seq").downwards().within("purchase", "supplier", "state"))
            .searched("r.number")
            .done();

    static final String RECEIVED = """
            select 'purchase ' || l.purchase || ' line ' || l.line as fault from purchase_order_line l
              join purchase_order o on o.number = l.purchase
              left join (select purchase, line, sum(quantity) as came from purchase_receipt group by purchase, line) r
                on r.purchase = l.purchase and r.line = l.line
             where l.received <> coalesce(r.came, 0) or l.received > l.quantity
                or l.coming <> case when o.state in ('ordered', 'part-received') then l.quantity - l.received else 0 end""";

    static final String STATE = """
            select 'purchase ' || o.number || ' is ' || o.state as fault from purchase_order o
              join (select purchase, sum(net) as net, sum(received) as came,
                           sum(case when received < quantity then 1 else 0 end) as open,
                           sum(case when matched < quantity then 1 else 0 end) as unbilled
                      from purchase_order_line group by purchase) l on l.purchase = o.number
             where o.net <> l.net or o.state in ('received', 'matched') and l.open > 0
                or o.state = 'matched' and l.unbilled > 0 or o.state = 'received' and l.unbilled = 0
                or o.state = 'part-received' and (l.open = 0 or l.came = 0)
                or o.state in ('draft', 'request-for-quote', 'approved', 'ordered', 'cancelled') and l.came > 0""";
}
