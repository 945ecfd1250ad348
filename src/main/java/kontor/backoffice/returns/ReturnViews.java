package kontor.backoffice.returns;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What the office sees of returns, and what must always hold of them.
final class ReturnViews {

    private ReturnViews() {}

    static final View RETURNS = View.named("goods-returns", ReturnsRoom.READ, Side.OFFICE)
            .from("from goods_return r left join customer c on c.number = r.customer where true")
            .columns(
                    Column.of("number", ReturnNumber.class, "r.number", 7).always(),
                    Column.of("state", GoodsReturnState.class, "r.state", 11).always(),
                    Column.of("order", OrderNumber.class, "r.order_number", 8),
                    Column.of("customer", CustomerNumber.class, "r.customer", 8).wide(),
                    Column.text("name", "c.name", 20).always(),
                    Column.of("complaint", ComplaintNumber.class, "r.complaint", 9),
                    Column.of("requested", LocalDate.class, "r.requested_on", 10),
                    Column.of("received", LocalDate.class, "r.received_on", 10).wide(),
                    Column.of("in-repair", Quantity.class, """
                            (select coalesce(sum(l.in_repair), 0) from goods_return_line l
                              where l.number = r.number)""", 9).wide(),
                    Column.of("reason", Words.class, "r.reason", 30).wide())
            .orders(View.Order.by("number", Long.class, "r.seq")
                    .downwards()
                    .within("state", "order", "customer", "complaint"))
            .searched("r.number", "r.order_number")
            .done();

    static final View LINES = View.named("goods-return-lines", ReturnsRoom.READ, Side.OFFICE)
            .from("""
                    from goods_return_line l
                    left join product p on p.number = l.product where true""")
            .columns(
                    Column.text("number", "l.number || '-' || l.line", 10)
                            .under("l.number")
                            .data(),
                    Column.of("return", ReturnNumber.class, "l.number", 8).data(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.text("name", "p.name", 20),
                    Column.of("wanted", Quantity.class, "l.wanted", 8).always(),
                    Column.of("received", Quantity.class, "l.received", 8).always(),
                    Column.of("restocked", Quantity.class, "l.restocked", 8),
                    Column.of("in-repair", Quantity.class, "l.in_repair", 8),
                    Column.of("scrapped", Quantity.class, "l.scrapped", 8),
                    Column.of("repair-value", Money.class, "l.repair_worth", 12).wide())
            .orders(View.Order.by("number", ReturnNumber.class, "l.number", Long.class, "l.line")
                    .within("product"))
            .searched("l.number")
            .done();

    static final String AS_FATED = """
            select 'return ' || l.number || ' line ' || l.line as fault
              from goods_return_line l join goods_return r on r.number = l.number
             where l.received > l.wanted or l.restocked < 0 or l.in_repair < 0 or l.scrapped < 0 or l.repair_worth < 0
                or l.in_repair = 0 and l.repair_worth <> 0
                or l.restocked + l.in_repair + l.scrapped
                   <> case when r.state in ('inspected', 'credited') then l.received else 0 end
                or l.received > 0 and r.state not in ('received', 'inspected', 'credited')""";

    static final String AS_MOVES = """
            select 'return ' || l.number || ' product ' || l.product as fault
              from (select number, product, sum(restocked) as restocked, sum(scrapped) as scrapped
                      from goods_return_line group by number, product) l
              left join (select document, product, sum(case when kind = 'return' then quantity else 0 end) as back,
                                sum(case when kind = 'scrap' then quantity else 0 end) as scrap
                           from stock_move where kind in ('return', 'scrap') group by document, product) m
                on m.document = l.number and m.product = l.product
             where l.restocked + l.scrapped <> coalesce(m.back, 0) or l.scrapped <> -coalesce(m.scrap, 0)""";

    static final String AS_DELIVERED = """
            select 'order ' || r.order_number || ' line ' || r.line as fault
              from (select g.order_number, l.line, sum(l.received) as received
                      from goods_return g join goods_return_line l on l.number = g.number
                     group by g.order_number, l.line) r
              left join (select d.order_number, dl.line, sum(dl.quantity) as shipped
                           from delivery d join delivery_line dl on dl.delivery = d.number
                          where d.state = 'shipped' group by d.order_number, dl.line) s
                on s.order_number = r.order_number and s.line = r.line
             where r.received > coalesce(s.shipped, 0)""";
}
