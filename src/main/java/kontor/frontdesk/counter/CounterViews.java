package kontor.frontdesk.counter;

import java.time.Instant;
import kontor.kernel.Column;
import kontor.kernel.CounterNumbers.ParkedNumber;
import kontor.kernel.CounterNumbers.SaleNumber;
import kontor.kernel.CounterNumbers.TillDayNumber;
import kontor.kernel.CounterNumbers.TillNumber;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What is seen of the counter.
final class CounterViews {

    private CounterViews() {}

    static final View TILLS = View.named("tills", CounterRoom.READ, Side.BOTH)
            .from("""
                    from till t left join till_day d on d.till = t.number and d.state <> 'closed' where true""")
            .columns(
                    Column.of("number", TillNumber.class, "t.number", 7).always(),
                    Column.text("name", "t.name", 24).always(),
                    Column.of("day", TillDayNumber.class, "d.number", 8),
                    Column.of("opened", Instant.class, "d.opened_at", 16),
                    Column.text("by", "d.opened_by", 12),
                    Column.of("customer", CustomerNumber.class, "t.walk_in", 8).wide())
            .orders(View.Order.by("number", Long.class, "t.seq"))
            .done();

    private static final String EXPECTED = "case when d.state = 'open' then null else d.change + d.taken end";

    private static final String LESS = "case when d.state = 'open' then null else d.counted - d.change - d.taken end";

    static final View DAYS = View.named("till-counts", CounterRoom.READ, Side.BOTH)
            .from("from till_day d join till t on t.number = d.till where true")
            .columns(
                    Column.of("number", TillDayNumber.class, "d.number", 7).always(),
                    Column.of("state", TillDayState.class, "d.state", 8).always(),
                    Column.of("till", TillNumber.class, "d.till", 6),
                    Column.of("opened", Instant.class, "d.opened_at", 16).always(),
                    Column.of("change", Money.class, "d.change", 11),
                    Column.of("counted", Money.class, "d.counted", 11),
                    Column.of("expected", Money.class, EXPECTED, 11),
                    Column.of("difference", Money.class, LESS, 10),
                    Column.of("voucher", VoucherNumber.class, "d.voucher", 9).wide(),
                    Column.text("counted-by", "d.counted_by", 12).wide(),
                    Column.of("note", Words.class, "d.note", 30).wide())
            .orders(View.Order.by("number", Long.class, "d.seq").downwards())
            .done();

    static final View SALES = View.named("sales", CounterRoom.READ, Side.BOTH)
            .from("from counter_sale s join customer c on c.number = s.customer where true")
            .columns(
                    Column.of("number", SaleNumber.class, "s.number", 8).always(),
                    Column.of("sold", Instant.class, "s.sold_at", 16).always(),
                    Column.of("total", Money.class, "s.total", 12).always(),
                    Column.of("pay", CounterPay.class, "s.pay", 8),
                    Column.of("order", OrderNumber.class, "s.order_number", 7),
                    Column.of("invoice", InvoiceNumber.class, "s.invoice", 8),
                    Column.of("name", Name.class, "c.name", 16),
                    Column.of("customer", CustomerNumber.class, "s.customer", 8).wide(),
                    Column.of("card", Money.class, "s.card", 12).wide(),
                    Column.of("cash", Money.class, "s.cash", 12).wide(),
                    Column.of("rounding", Money.class, "s.rounding", 8).wide(),
                    Column.of("change", Money.class, "s.change", 10).wide(),
                    Column.of("day", TillDayNumber.class, "s.till_day", 8).wide(),
                    Column.text("by", "s.sold_by", 12).wide())
            .orders(View.Order.by("number", Long.class, "s.seq").downwards())
            .done();

    static final View LINES = View.named("sale-lines", CounterRoom.READ, Side.BOTH)
            .from("from counter_sale s join sales_order_line l on l.order_number = s.order_number where true")
            .columns(
                    Column.of("sale", SaleNumber.class, "s.number", 8).always(),
                    Column.of("line", Long.class, "l.line", 4),
                    Column.of("product", ProductNumber.class, "l.product", 10).always(),
                    Column.of("text", Name.class, "l.text", 26),
                    Column.of("quantity", Quantity.class, "l.quantity", 9),
                    Column.of("price", Price.class, "l.price", 10),
                    Column.of("discount", Rate.class, "l.discount", 6),
                    Column.of("net", Money.class, "l.net", 11))
            .orders(View.Order.by("sale", Long.class, "s.seq", Long.class, "l.line"))
            .done();

    static final View PARKED = View.named("parked", CounterRoom.READ, Side.DESK)
            .from("from parked_sale p where true")
            .columns(
                    Column.of("number", ParkedNumber.class, "p.number", 7).always(),
                    Column.text("name", "p.name", 30).always(),
                    Column.of("till", TillNumber.class, "p.till", 7),
                    Column.of("customer", CustomerNumber.class, "p.customer", 8),
                    Column.of("parked", Instant.class, "p.parked_at", 16),
                    Column.text("by", "p.parked_by", 12).wide())
            .orders(View.Order.by("number", Long.class, "p.seq"))
            .done();

    /// A sale's money is its invoice's total; a day's cash is its sales'; a till has one open day at most.
    static final String AS_INVOICED = """
            select concat('sale ', s.number) as fault
              from counter_sale s join invoice i on i.number = s.invoice
             where s.total <> i.total or s.order_number <> i.order_number
                or s.pay <> 'account' and s.card + s.cash + s.rounding <> s.total
            union all
            select concat('till day ', d.number) as fault
              from till_day d
             where d.taken <> (select coalesce(sum(s.cash), 0) from counter_sale s where s.till_day = d.number)
                or (d.state = 'open') <> (d.counted is null)
            union all
            select concat('till ', d.till) as fault
              from till_day d where d.state <> 'closed' group by d.till having count(*) > 1""";
}
