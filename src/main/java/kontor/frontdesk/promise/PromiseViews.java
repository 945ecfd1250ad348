package kontor.frontdesk.promise;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.SalesNumbers.PromiseNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What is seen of promises, from both sides.
final class PromiseViews {

    private PromiseViews() {}

    static final View PROMISES = View.named("promises", PromiseRoom.READ, Side.BOTH)
            .from("""
                    from promise p join sales_order o on o.number = p.order_number
                    join customer c on c.number = o.customer where true""")
            .columns(
                    Column.of("number", PromiseNumber.class, "p.number", 7).always(),
                    Column.of("state", PromiseState.class, "p.state", 8).always(),
                    Column.of("promised", LocalDate.class, "p.promised_on", 10).always(),
                    Column.of("basis", Basis.class, "p.basis", 11).always(),
                    Column.text("rests-on", "p.record", 8),
                    Column.of("order", OrderNumber.class, "p.order_number", 7),
                    Column.of("line", Long.class, "p.line", 5),
                    Column.of("product", ProductNumber.class, "p.product", 9),
                    Column.of("quantity", Quantity.class, "p.quantity", 8),
                    Column.of("left", Quantity.class, "p.left_over", 8).wide(),
                    Column.of("customer", CustomerNumber.class, "o.customer", 8).wide(),
                    Column.text("name", "c.name", 20).wide(),
                    Column.of("made", Instant.class, "p.made_at", 16).wide(),
                    Column.text("by", "p.made_by", 12).wide())
            .orders(View.Order.by("number", Long.class, "p.seq").downwards())
            .done();

    /// One is open at most of each line; what has left altogether is kept or broken.
    static final String ONE_A_LINE = """
            select concat('order ', p.order_number, ' line ', p.line) as fault
              from promise p where p.state = 'open' group by p.order_number, p.line having count(*) > 1
            union all
            select concat('promise ', p.number) as fault
              from promise p where p.left_over < 0 or p.left_over > p.quantity
                or p.state = 'kept' and p.left_over <> 0 or p.state = 'open' and p.left_over = 0""";
}
