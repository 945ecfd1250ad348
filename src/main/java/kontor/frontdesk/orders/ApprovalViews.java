package kontor.frontdesk.orders;

import java.time.Instant;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What the office is asked about orders, and what it said.
final class ApprovalViews {

    private ApprovalViews() {}

    static final View APPROVALS = View.named("approvals", OrdersRoom.READ, Side.BOTH)
            .from("""
                    from order_approval a
                    join sales_order o on o.number = a.order_number
                    left join customer c on c.number = o.customer
                    where a.why <> 'quoted'""")
            .columns(
                    Column.of("number", OrderNumber.class, "a.order_number", 8).always(),
                    Column.of("state", ApprovalState.class, "a.state", 9).always(),
                    Column.of("why", ApprovalWhy.class, "a.why", 12).always(),
                    Column.text("name", "c.name", 22),
                    Column.of("total", Money.class, "o.total", 12),
                    Column.of("margin", Rate.class, "a.margin", 8),
                    Column.of("floor", Rate.class, "a.floor", 6),
                    Column.of("asked", Instant.class, "a.asked_at", 16).wide(),
                    Column.text("by", "a.asked_by", 12).wide(),
                    Column.text("reason", "a.reason", 24).wide(),
                    Column.of("decided", Instant.class, "a.decided_at", 16).wide(),
                    Column.text("decider", "a.decided_by", 12).wide(),
                    Column.of("customer", CustomerNumber.class, "o.customer", 8).data())
            .orders(View.Order.by("asked", Instant.class, "a.asked_at", OrderNumber.class, "a.order_number")
                    .within("state"))
            .searched("a.order_number")
            .done();

    static final String AS_ASKED = """
            select 'order ' || o.number as fault from sales_order o
             where o.state = 'for-approval'
               and not exists (select 1 from order_approval a where a.order_number = o.number and a.state = 'waiting')
            union all
            select 'order ' || a.order_number as fault from order_approval a
              join sales_order o on o.number = a.order_number
             where a.state = 'waiting' and o.state <> 'for-approval'""";
}
