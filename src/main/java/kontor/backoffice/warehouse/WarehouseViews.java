package kontor.backoffice.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of the warehouse. The pick list is the deliveries in state `reserved`.
final class WarehouseViews {

    private WarehouseViews() {}

    /// The case that holds what a claim would take: all of the product, a lot that was picked for it, or so much that
    /// not
    /// all claims can be met.
    private static final String HELD_BY = """
            (select min(h.case_number)
               from reservation r
               join stock s on s.product = r.product
               join held_lot h on h.product = r.product
               left join delivery rd on rd.number = r.delivery
              where %s and s.held_for is not null
                and (h.lot = '' or r.waiting = true and s.held > 0
                     or rd.state in ('waiting', 'reserved') and s.on_hand - s.held < s.reserved
                     or exists (select 1 from picked_lot k
                                 where k.delivery = r.delivery and k.line = r.line and k.lot = h.lot)))""";

    static final View DELIVERIES = View.named("deliveries", WarehouseRoom.READ, Side.BOTH)
            .from("from delivery d left join customer c on c.number = d.customer where true")
            .columns(
                    Column.of("number", DeliveryNumber.class, "d.number", 8).always(),
                    Column.of("state", DeliveryState.class, "d.state", 10).always(),
                    Column.of("order", OrderNumber.class, "d.order_number", 8),
                    Column.of("customer", CustomerNumber.class, "d.customer", 8).wide(),
                    Column.text("name", "c.name", 26).always(),
                    Column.text("post-code", "c.post_code", 6).wide(),
                    Column.of("held", ComplaintNumber.class, HELD_BY.formatted("r.delivery = d.number"), 8)
                            .always(),
                    Column.text("city", "c.city", 16),
                    Column.of("made", LocalDate.class, "d.made_on", 10).wide(),
                    Column.of("expected", LocalDate.class, "d.delayed_until", 10)
                            .wide(),
                    Column.of("shipped", LocalDate.class, "d.shipped_on", 10).wide(),
                    Column.of("complaint", ComplaintNumber.class, "d.complaint", 9)
                            .wide())
            .orders(View.Order.by("number", Long.class, "d.seq").within("order", "customer", "state"))
            .searched("d.number")
            .done();

    static final View LINES = View.named("delivery-lines", WarehouseRoom.READ, Side.BOTH)
            .from("""
                    from delivery_line l
                    left join reservation r on r.delivery = l.delivery and r.line = l.line
                    where true""")
            .columns(
                    Column.text("number", "l.delivery || '-' || l.line", 10)
                            .under("l.delivery")
                            .data(),
                    Column.of("delivery", DeliveryNumber.class, "l.delivery", 8).data(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.text("text", "l.text", 28),
                    Column.of("quantity", Quantity.class, "l.quantity", 9).always(),
                    Column.of("reserved", Quantity.class, "coalesce(r.reserved, 0)", 9),
                    Column.of(
                                    "held",
                                    ComplaintNumber.class,
                                    HELD_BY.formatted("r.delivery = l.delivery and r.line = l.line"),
                                    8)
                            .always(),
                    Column.of("service", Boolean.class, "l.service", 8).wide())
            .orders(View.Order.by("number", DeliveryNumber.class, "l.delivery", Long.class, "l.line")
                    .within("product"))
            .searched("l.delivery")
            .done();

    /// Every product that can lie in stock, also those of which there is nothing.
    static final View STOCK = View.named("stock", WarehouseRoom.STOCK, Side.BOTH)
            .from("from product p left join stock s on s.product = p.number where p.kind = 'goods'")
            .columns(
                    Column.of("product", ProductNumber.class, "p.number", 12).always(),
                    Column.text("name", "p.name", 26).always(),
                    Column.of("on-hand", Quantity.class, "coalesce(s.on_hand, 0)", 10),
                    Column.of("reserved", Quantity.class, "coalesce(s.reserved, 0)", 10),
                    Column.of(
                                    "available",
                                    Quantity.class,
                                    "coalesce(greatest(s.on_hand - s.held - s.reserved, 0), 0)",
                                    10)
                            .always(),
                    Column.of("held", Quantity.class, "coalesce(s.held, 0)", 8),
                    Column.of("held-for", ComplaintNumber.class, "s.held_for", 8)
                            .always(),
                    Column.of("in-lots", Quantity.class, "coalesce(s.lotted, 0)", 9)
                            .wide(),
                    Column.of("value", Money.class, "coalesce(s.worth, 0)", 13).wide(),
                    Column.of("average", Price.class, """
                            case when s.on_hand > 0
                            then cast(round(cast(s.worth as decimal(38, 4)) * 1000000 / s.on_hand) as bigint) else 0 end""", 12).wide(),
                    Column.of("price", Price.class, "p.price", 12).wide())
            .orders(
                    View.Order.by("product", ProductNumber.class, "p.number"),
                    View.Order.by("name", String.class, "p.name_key", ProductNumber.class, "p.number"))
            .searched("p.name_key", "p.number_key")
            .indexed("product")
            .done();

    static final View MOVES = View.named("moves", WarehouseRoom.STOCK, Side.OFFICE)
            .from("from stock_move m where true")
            .columns(
                    Column.text("number", "m.number", 10).always(),
                    Column.of("date", LocalDate.class, "m.moved_on", 10).always(),
                    Column.of("product", ProductNumber.class, "m.product", 12).always(),
                    Column.of("kind", MoveKind.class, "m.kind", 9),
                    Column.of("quantity", Quantity.class, "m.quantity", 10).always(),
                    Column.of("value", Money.class, "m.worth", 13),
                    Column.text("document", "m.document", 9),
                    Column.text("lot", "m.lot", 12).wide(),
                    Column.of("at", Instant.class, "m.at", 20).data())
            .orders(View.Order.by("date", Instant.class, "m.at", String.class, "m.number")
                    .downwards()
                    .within("product"))
            .done();

    static final View RECEIPTS = View.named("receipts", WarehouseRoom.STOCK, Side.OFFICE)
            .from("from receipt r left join product p on p.number = r.product where true")
            .columns(
                    Column.of("number", ReceiptNumber.class, "r.number", 8).always(),
                    Column.of("date", LocalDate.class, "r.received_on", 10),
                    Column.of("product", ProductNumber.class, "r.product", 12).always(),
                    Column.text("name", "p.name", 26),
                    Column.of("quantity", Quantity.class, "r.quantity", 10).always(),
                    Column.of("unit-cost", Price.class, "r.unit_cost", 12),
                    Column.of("value", Money.class, "r.worth", 13).wide(),
                    Column.text("lot", "r.lot", 12).wide(),
                    Column.of("expires", LocalDate.class, "r.expires_on", 10).wide())
            .orders(View.Order.by("number", Long.class, "r.seq").downwards().within("product"))
            .searched("r.number")
            .done();
}
