package kontor.frontdesk.orders;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.registry.ProductState;

/// What can be seen of orders, and what must always hold of them.
final class OrderViews {

    private OrderViews() {}

    /// The furthest behind of an order's deliveries decides where the order is. Asked only for the rows that are shown.
    private static final String WHERE = """
            case o.state when 'draft' then 'draft' when 'for-approval' then 'for-approval' when 'cancelled' then 'cancelled'
              when 'done' then case when o.total > 0 and o.credited >= o.invoiced then 'credited'
                                    when o.open_amount > 0 then 'invoiced' else 'paid' end
              else coalesce(case (select min(case d.state when 'waiting' then 1 when 'reserved' then 2 when 'picked' then 3
                                             when 'packed' then 4 when 'shipped' then 5 end)
                                    from delivery d
                                   where d.order_number = o.number and d.state <> 'cancelled')
                            when 1 then 'waiting' when 2 then 'reserved' when 3 then 'picked' when 4 then 'packed'
                            when 5 then 'shipped' end, 'confirmed') end""";

    /// The case that holds what a line would take from stock, as the warehouse's lists say it.
    private static final String HELD_BY = """
            (select min(h.case_number)
               from reservation r
               join stock s on s.product = r.product
               join held_lot h on h.product = r.product
               left join delivery rd on rd.number = r.delivery
              where %s and s.held_for is not null
                and (h.lot = '' or r.waiting = true and s.held > 0
                     or coalesce(rd.state, 'waiting') in ('waiting', 'reserved') and s.on_hand - s.held < s.reserved
                     or exists (select 1 from picked_lot k
                                 where k.delivery = r.delivery and k.line = r.line and k.lot = h.lot)))""";

    static final View ORDERS = View.named("orders", OrdersRoom.READ, Side.BOTH)
            .from("from sales_order o left join customer c on c.number = o.customer where true")
            .columns(
                    Column.of("number", OrderNumber.class, "o.number", 8).always(),
                    Column.of("state", OrderState.class, "o.state", 11),
                    Column.of("customer", CustomerNumber.class, "o.customer", 8).wide(),
                    Column.text("name", "c.name", 24).always(),
                    Column.of("placed", LocalDate.class, "o.placed_on", 10),
                    Column.of("net", Money.class, "o.net", 12).wide(),
                    Column.of("vat", Money.class, "o.vat", 12).wide(),
                    Column.of("total", Money.class, "o.total", 12),
                    Column.of("open", Money.class, "o.open_amount", 12).wide(),
                    Column.of("where", Whereabouts.class, WHERE, 10).always(),
                    Column.of(
                            "held",
                            ComplaintNumber.class,
                            """
                            case when o.state in ('confirmed', 'in-progress') then
                            %s end""".formatted(HELD_BY.formatted("r.order_number = o.number")),
                            8),
                    Column.text("reference", "o.reference", 16).wide(),
                    Column.of("complaint", ComplaintNumber.class, "o.complaint", 9)
                            .wide(),
                    Column.of("invoiced", Money.class, "o.invoiced", 12).data(),
                    Column.of("credited", Money.class, "o.credited", 12).data())
            .orders(View.Order.by("number", Long.class, "o.seq").downwards().within("customer", "state"))
            .searched("o.number")
            .indexed("order")
            .done();

    static final View LINES = View.named("order-lines", OrdersRoom.READ, Side.BOTH)
            .from("from sales_order_line l where true")
            .columns(
                    Column.text("number", "l.order_number || '-' || l.line", 10)
                            .under("l.order_number")
                            .data(),
                    Column.of("order", OrderNumber.class, "l.order_number", 8).data(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.text("text", "l.text", 24),
                    Column.of("ordered", Quantity.class, "l.quantity", 8).always(),
                    Column.of("reserved", Quantity.class, """
                            (select coalesce(sum(r.reserved), 0) from reservation r
                              where r.order_number = l.order_number and r.line = l.line)""", 8),
                    Column.of(
                            "held",
                            ComplaintNumber.class,
                            HELD_BY.formatted("r.order_number = l.order_number and r.line = l.line"),
                            8),
                    Column.of("delivered", Quantity.class, "l.delivered", 8),
                    Column.of("returned", Quantity.class, "l.returned", 8).wide(),
                    Column.of("invoiced", Quantity.class, "l.invoiced", 8).wide(),
                    Column.of("credited", Quantity.class, "l.credited", 8).wide(),
                    Column.of("price", Price.class, "l.price", 10),
                    Column.of("discount", Rate.class, "l.discount", 6).wide(),
                    Column.text("vat-code", "l.vat_code", 4).wide(),
                    Column.of("price-rule", PriceRuleNumber.class, "l.price_rule", 8)
                            .wide(),
                    Column.of("net", Money.class, "l.net", 12),
                    Column.of(
                                    "available",
                                    Quantity.class,
                                    "(select greatest(s.on_hand - s.held - s.reserved, 0) from stock s where s.product = l.product)",
                                    9)
                            .wide(),
                    Column.of("service", Boolean.class, "l.service", 4).data())
            .orders(View.Order.by("number", OrderNumber.class, "l.order_number", Long.class, "l.line")
                    .within("product"))
            .searched("l.order_number")
            .done();

    /// Products as an order form looks them up: with what can be promised at once.
    /// What it costs with today's VAT at home, which is what is said over the counter.
    private static final String WITH_VAT = """
            p.price + p.price * coalesce((select v.rate from vat_rate v
                                           where v.code = p.vat_code and v.valid_from <= {today}
                                             and (v.valid_to is null or v.valid_to >= {today})
                                           order by v.valid_from desc limit 1), 0) / 10000""";

    static final View FOR_SALE = View.named("for-sale", OrdersRoom.READ, Side.BOTH)
            .from("from product p left join stock s on s.product = p.number where true")
            .columns(
                    Column.of("number", ProductNumber.class, "p.number", 12).always(),
                    Column.text("name", "p.name", 30).always(),
                    Column.of("price", Price.class, "p.price", 12),
                    Column.of(
                                    "available",
                                    Quantity.class,
                                    "case when p.kind = 'goods' then coalesce(greatest(s.on_hand - s.held - s.reserved, 0), 0) end",
                                    10)
                            .always(),
                    Column.of("state", ProductState.class, "p.state", 12).wide(),
                    Column.of("with-vat", Price.class, WITH_VAT, 12).wide())
            .orders(
                    View.Order.by("number", ProductNumber.class, "p.number"),
                    View.Order.by("name", String.class, "p.name_key", ProductNumber.class, "p.number"))
            .searched("p.name_key", "p.number_key")
            .indexed("product")
            .done();

    static final String WITHIN_ORDERED = """
            select 'order ' || order_number || ' line ' || line as fault from sales_order_line
             where delivered > quantity or invoiced + waived > quantity or credited > invoiced or returned > delivered
                or delivered < 0 or invoiced < 0 or credited < 0 or returned < 0 or waived < 0""";

    /// Events that are still on their way are no fault.
    static final String AS_RETURNED = """
            select 'order ' || l.order_number || ' line ' || l.line as fault
              from sales_order_line l
              left join (select r.order_number, rl.line, sum(rl.received) as received
                           from goods_return r join goods_return_line rl on rl.number = r.number
                          group by r.order_number, rl.line) r
                on r.order_number = l.order_number and r.line = l.line
             where l.returned <> coalesce(r.received, 0)
               and not exists (select 1 from goods_return g join outbox e on e.subject = g.number
                                where g.order_number = l.order_number)""";

    /// Events that are still on their way are no fault.
    static final String AS_DELIVERED = """
            select 'order ' || l.order_number || ' line ' || l.line as fault
              from sales_order_line l
              left join (select d.order_number, dl.line, sum(dl.quantity) as shipped
                           from delivery d join delivery_line dl on dl.delivery = d.number
                          where d.state = 'shipped'
                          group by d.order_number, dl.line) s
                on s.order_number = l.order_number and s.line = l.line
             where l.delivered <> coalesce(s.shipped, 0)
               and not (l.service and l.delivered > coalesce(s.shipped, 0) and l.delivered = l.invoiced)
               and not exists (select 1 from outbox e where e.subject = l.order_number)""";

    static final String STATE_AS_LINES = """
            select 'order ' || o.number || ' is ' || o.state as fault
              from sales_order o
              join (select order_number,
                           max(case when delivered > 0 or invoiced > 0 then 1 else 0 end) as begun,
                           min(case when delivered = quantity and invoiced + waived = quantity then 1 else 0 end) as done
                      from sales_order_line group by order_number) l on l.order_number = o.number
             where o.state <> case when o.state in ('draft', 'for-approval', 'cancelled') and l.begun = 0 then o.state
                                   when l.done = 1 then 'done' when l.begun = 1 then 'in-progress'
                                   else 'confirmed' end""";

    static final String NET_AS_LINES = """
            select 'order ' || o.number as fault
              from sales_order o
              left join (select order_number, sum(net) as net from sales_order_line group by order_number) l
                on l.order_number = o.number
             where o.net <> coalesce(l.net, 0) or o.total <> o.net + o.vat""";
}
