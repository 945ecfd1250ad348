package kontor.frontdesk.relations;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// All that happened with a customer, the newest first. It shows nothing unless it is told of whom.
final class TimelineViews {

    private TimelineViews() {}

    private static final String OF = View.asked("customer");

    private static final String PARTS = """
            select 'quote' as what, q.number, q.customer, q.drafted_on as on_day, q.seq as place, q.state as state,
                   q.total as amount, coalesce(q.reference, '') as words
              from quote q where q.customer = %1$s
             union all
            select 'order', o.number, o.customer, o.placed_on, o.seq, o.state, o.total, coalesce(o.reference, '')
              from sales_order o where o.customer = %1$s
             union all
            select 'delivery', d.number, d.customer, coalesce(d.shipped_on, d.made_on), d.seq, d.state,
                   cast(null as bigint), d.order_number
              from delivery d where d.customer = %1$s
             union all
            select i.kind, i.number, i.customer, i.issued_on, 0, i.state, i.total, coalesce(i.reference, '')
              from invoice i where i.customer = %1$s
             union all
            select 'payment', p.number, p.customer, p.paid_on, 0, p.kind, p.amount, coalesce(p.invoice, '')
              from payment p where p.customer = %1$s
             union all
            select 'complaint', c.number, c.customer, {day c.received_at}, c.seq, c.state, cast(null as bigint), c.words
              from complaint c where c.customer = %1$s
             union all
            select 'return', r.number, r.customer, {day r.requested_at}, r.seq, r.state, r.credited, r.reason
              from customer_return r where r.customer = %1$s
             union all
            select 'call', l.number, l.customer, {day l.at}, l.seq, l.way, cast(null as bigint), l.words
              from customer_call l where l.customer = %1$s
             union all
            select 'task', t.number, t.customer, {day t.made_at}, t.seq, t.state, cast(null as bigint), t.title
              from customer_task t where t.customer = %1$s""";

    static final View TIMELINE = View.named("timeline", RelationsRoom.READ, Side.DESK)
            .from("from (" + days(PARTS.formatted(OF)) + ") t where true")
            .columns(
                    Column.text("number", "t.number", 10).always(),
                    Column.of("date", LocalDate.class, "t.on_day", 11).always(),
                    Column.of("what", Happening.class, "t.what", 11).always(),
                    Column.text("status", "t.state", 12).data(),
                    Column.of("amount", Money.class, "t.amount", 12),
                    Column.text("words", "substring(t.words, 1, 200)", 34),
                    Column.of("customer", CustomerNumber.class, "t.customer", 8).data())
            .orders(View.Order.by(
                            "date",
                            LocalDate.class,
                            "t.on_day",
                            String.class,
                            "concat(t.what, lpad(cast(t.place as varchar), 12, '0'), t.number)")
                    .downwards())
            .done();

    /// The day of an instant on the company's clock.
    private static String days(String parts) {
        return parts.replaceAll("\\{day ([a-z._]+)\\}", "cast(($1 at time zone (select zone from company)) as date)");
    }
}
