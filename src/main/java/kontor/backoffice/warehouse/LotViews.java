package kontor.backoffice.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What can be seen of lots and holds, and what must always hold of them.
final class LotViews {

    private LotViews() {}

    /// Lots, also those of which nothing is here any more: they can be called back.
    static final View LOTS = View.named("stock-lots", WarehouseRoom.STOCK, Side.BOTH)
            .from("from lot_stock l left join product p on p.number = l.product where true")
            .columns(
                    Column.text("lot", "l.lot", 14).always(),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.text("name", "p.name", 20),
                    Column.of("on-hand", Quantity.class, "l.on_hand", 9).always(),
                    Column.of("picked", Quantity.class, "l.picked", 8).wide(),
                    Column.of("expires", LocalDate.class, "l.expires_on", 10),
                    Column.of("first", LocalDate.class, "l.first_on", 10).wide(),
                    Column.of("held", ComplaintNumber.class, """
                            (select min(h.case_number) from held_lot h
                              where h.product = l.product and h.lot in ('', l.lot))""", 9).always())
            .orders(
                    View.Order.by("lot", String.class, "l.lot", ProductNumber.class, "l.product"),
                    View.Order.by("product", ProductNumber.class, "l.product", String.class, "l.lot"))
            .searched("l.lot")
            .done();

    /// Who got which lot, and where it came from.
    static final View TRACE = View.named("lot-trace", WarehouseRoom.STOCK, Side.BOTH)
            .from("""
                    from picked_lot k
                    left join delivery d on d.number = k.delivery
                    left join customer c on c.number = d.customer
                    where true""")
            .columns(
                    Column.text("number", "k.delivery || '-' || k.line || '-' || k.lot", 16)
                            .under("k.delivery")
                            .data(),
                    Column.text("lot", "k.lot", 12).always(),
                    Column.of("product", ProductNumber.class, "k.product", 10),
                    Column.of("delivery", DeliveryNumber.class, "k.delivery", 9).always(),
                    Column.of("state", DeliveryState.class, "d.state", 8),
                    Column.of("customer", CustomerNumber.class, "d.customer", 8).always(),
                    Column.text("name", "c.name", 18),
                    Column.of("quantity", Quantity.class, "k.quantity", 8).always(),
                    Column.of("shipped", LocalDate.class, "d.shipped_on", 10).wide(),
                    Column.of("order", OrderNumber.class, "d.order_number", 8).wide(),
                    Column.of("line", Long.class, "k.line", 4).wide(),
                    Column.of("receipt", ReceiptNumber.class, """
                            (select min(r.number) from receipt r where r.product = k.product and r.lot = k.lot)""", 8).wide())
            .orders(
                    View.Order.by(
                            "product",
                            ProductNumber.class,
                            "k.product",
                            String.class,
                            "k.lot || ' ' || k.delivery || ' ' || k.line"),
                    View.Order.by(
                            "delivery", DeliveryNumber.class, "k.delivery", String.class, "k.line || ' ' || k.lot"))
            .searched("k.lot", "k.delivery")
            .done();

    static final View HOLDS = View.named("holds", WarehouseRoom.STOCK, Side.BOTH)
            .from("from stock_hold h left join product p on p.number = h.product where true")
            .columns(
                    Column.of("number", HoldNumber.class, "h.number", 7).always(),
                    Column.of("state", HoldState.class, "h.state", 9).always(),
                    Column.of("complaint", ComplaintNumber.class, "h.case_number", 9)
                            .always(),
                    Column.of("product", ProductNumber.class, "h.product", 10).always(),
                    Column.text("name", "p.name", 20),
                    Column.text("lots", "h.lots", 16),
                    Column.text("placed-by", "h.placed_by", 10).wide(),
                    Column.of("placed", Instant.class, "h.placed_at", 16).wide(),
                    Column.text("released-by", "h.released_by", 10).wide(),
                    Column.of("released", Instant.class, "h.released_at", 16).wide(),
                    Column.of("note", Words.class, "h.note", 20).wide())
            .orders(View.Order.by("number", Long.class, "h.seq").downwards().within("state", "complaint", "product"))
            .searched("h.number", "h.case_number")
            .done();

    static final String LOTS_AS_MOVES = """
            select 'product ' || l.product || ' lot ' || l.lot as fault
              from lot_stock l
              left join (select product, lot, sum(quantity) as quantity from stock_move where lot is not null
                          group by product, lot) m on m.product = l.product and m.lot = l.lot
             where l.on_hand <> coalesce(m.quantity, 0)
            union all
            select 'move ' || m.number from stock_move m
             where m.lot is not null
               and not exists (select 1 from lot_stock l where l.product = m.product and l.lot = m.lot)
            union all
            select 'product ' || s.product
              from stock s
              left join (select product, sum(on_hand) as lotted from lot_stock group by product) l
                on l.product = s.product
             where s.lotted <> coalesce(l.lotted, 0) or s.lotted > s.on_hand""";

    static final String LOTS_AS_PICKED = """
            select 'product ' || l.product || ' lot ' || l.lot as fault
              from lot_stock l
              left join (select k.product, k.lot, sum(k.quantity) as quantity
                           from picked_lot k join delivery d on d.number = k.delivery
                          where d.state in ('picked', 'packed')
                          group by k.product, k.lot) k on k.product = l.product and k.lot = l.lot
             where l.picked <> coalesce(k.quantity, 0) or l.picked > l.on_hand
            union all
            select 'delivery ' || k.delivery || ' line ' || k.line
              from picked_lot k join delivery d on d.number = k.delivery
              left join delivery_line l on l.delivery = k.delivery and l.line = k.line
             where d.state in ('waiting', 'reserved', 'cancelled') or k.quantity <= 0
                or k.quantity > coalesce(l.quantity, 0)""";

    /// What the customers got is what the moves say left.
    static final String LOTS_TRACED = """
            select 'delivery ' || delivery || ' lot ' || lot as fault
              from (select k.delivery, k.product, k.lot, k.quantity
                      from picked_lot k join delivery d on d.number = k.delivery where d.state = 'shipped'
                     union all
                    select m.document, m.product, m.lot, m.quantity
                      from stock_move m where m.kind = 'shipment' and m.lot is not null) t
             group by delivery, product, lot having sum(quantity) <> 0""";

    static final String HELD_AS_HOLDS = """
            select 'product ' || s.product as fault
              from stock s
             where s.held <> case when exists (select 1 from held_lot h where h.product = s.product and h.lot = '')
                                  then s.on_hand
                                  else (select coalesce(sum(l.on_hand), 0) from lot_stock l
                                         where l.product = s.product
                                           and exists (select 1 from held_lot h
                                                        where h.product = l.product and h.lot = l.lot)) end
                or case when s.held_for is null then 0 else 1 end
                   <> case when exists (select 1 from held_lot h where h.product = s.product) then 1 else 0 end
            union all
            select 'hold ' || h.number from stock_hold h
             where case when h.state = 'holding' then 1 else 0 end
                   <> case when exists (select 1 from held_lot l where l.hold = h.number) then 1 else 0 end""";

    static final String RELEASED_BY_ANOTHER = """
            select 'hold ' || number as fault from stock_hold
             where state = 'released' and (released_by is null or released_by = placed_by or released_at < placed_at)""";
}
