package kontor.frontdesk.returns;

import java.time.Instant;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
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

/// What the desk sees of returns, and what must always hold of them.
final class ReturnViews {

    private ReturnViews() {}

    static final View RETURNS = View.named("returns", ReturnsRoom.READ, Side.DESK)
            .from("from customer_return r left join customer c on c.number = r.customer where true")
            .columns(
                    Column.of("number", ReturnNumber.class, "r.number", 7).always(),
                    Column.of("state", ReturnState.class, "r.state", 11).always(),
                    Column.of("order", OrderNumber.class, "r.order_number", 8),
                    Column.of("customer", CustomerNumber.class, "r.customer", 8).wide(),
                    Column.text("name", "c.name", 22).always(),
                    Column.of("complaint", ComplaintNumber.class, "r.complaint", 9),
                    Column.of("credited", Money.class, "r.credited", 12),
                    Column.of("requested", Instant.class, "r.requested_at", 16).wide(),
                    Column.of("words", Words.class, "r.words", 24).wide(),
                    Column.of("reason", Words.class, "r.reason", 24).wide(),
                    Column.of("told", Instant.class, "r.told_at", 16).data(),
                    Column.text("told-by", "r.told_by", 12).data(),
                    Column.of("channel", Channel.class, "r.channel", 8).data(),
                    Column.of("reaction", Reaction.class, "r.reaction", 10).data())
            .orders(View.Order.by("number", Long.class, "r.seq")
                    .downwards()
                    .within("state", "order", "customer", "complaint"))
            .searched("r.number", "r.order_number")
            .done();

    static final View LINES = View.named("return-lines", ReturnsRoom.READ, Side.DESK)
            .from("from customer_return_line l where true")
            .columns(
                    Column.text("number", "l.number || '-' || l.line", 10)
                            .under("l.number")
                            .data(),
                    Column.of("return", ReturnNumber.class, "l.number", 8).data(),
                    Column.of("line", Long.class, "l.line", 4).always(),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.text("text", "l.text", 28),
                    Column.of("quantity", Quantity.class, "l.quantity", 9).always(),
                    Column.of("received", Quantity.class, "l.received", 9).always())
            .orders(View.Order.by("number", ReturnNumber.class, "l.number", Long.class, "l.line")
                    .within("product"))
            .searched("l.number")
            .done();

    /// Events that are still on their way are no fault.
    static final String BOTH_SIDES = """
            select 'return ' || r.number || ' is ' || r.state || ' at the desk and ' || coalesce(g.state, 'unknown')
                   as fault
              from customer_return r left join goods_return g on g.number = r.number
             where case r.state when 'told' then coalesce(g.state, '') in ('credited', 'declined')
                                else coalesce(g.state, '') = r.state end = false
               and not exists (select 1 from outbox e where e.subject = r.number)
            union all
            select 'return ' || l.number || ' line ' || l.line
              from customer_return_line l left join goods_return_line g on g.number = l.number and g.line = l.line
             where (l.quantity <> coalesce(g.wanted, 0) or l.received <> coalesce(g.received, 0))
               and not exists (select 1 from outbox e where e.subject = l.number)""";

    static final String WITHIN_DELIVERED = """
            select 'order ' || o.order_number || ' line ' || o.line as fault
              from (select r.order_number, l.line,
                           sum(case when r.state in ('requested', 'authorised') then l.quantity
                                    else l.received end) as claimed
                      from customer_return r join customer_return_line l on l.number = r.number
                     group by r.order_number, l.line) o
              left join sales_order_line s on s.order_number = o.order_number and s.line = o.line
             where o.claimed > coalesce(s.delivered, 0)""";

    /// What the customer is to know waits in the queue, and nothing else does; that goods may come is told once.
    static final String TO_TELL = """
            select 'return ' || r.number || ' is ' || r.state as fault
              from customer_return r
             where r.state in ('credited', 'declined')
               and not exists (select 1 from to_tell t
                                where t.kind = 'return' and t.subject = r.number and t.state = 'waiting')
            union all
            select 'to tell ' || t.number
              from to_tell t left join customer_return r on r.number = t.subject
             where t.kind = 'return' and t.state = 'waiting'
               and coalesce(r.state, '') not in ('authorised', 'credited', 'declined')""";
}
