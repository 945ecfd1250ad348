package kontor.backoffice.counting;

import java.time.Instant;
import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.CountNumbers.ScrapNumber;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.View;
import kontor.kernel.Words;

/// What can be seen of counts and of what was thrown away, and what must always hold of them.
final class CountViews {

    private CountViews() {}

    private static final String NUMBER = "l.count_number || '-' || l.line";

    static final View COUNTS = View.named("counts", CountingRoom.COUNT, Side.OFFICE)
            .from("from stock_count c where true")
            .columns(
                    Column.of("number", CountNumber.class, "c.number", 8).always(),
                    Column.of("state", CountState.class, "c.state", 10).always(),
                    Column.of("title", Name.class, "c.title", 24),
                    Column.of("started", Instant.class, "c.started_at", 16).always(),
                    Column.text("by", "c.started_by", 12),
                    Column.of(
                                    "left",
                                    Long.class,
                                    "(select count(*) from stock_count_line l"
                                            + " where l.count_number = c.number and l.state <> 'counted')",
                                    6)
                            .always(),
                    Column.of("worth", Money.class, "c.worth", 12),
                    Column.of("ended", Instant.class, "c.ended_at", 16).wide(),
                    Column.text("ended-by", "c.ended_by", 12).wide())
            .orders(View.Order.by("number", Long.class, "c.seq").downwards().within("state"))
            .searched("c.number")
            .done();

    /// What is to be counted, and not what should be there.
    static final View TO_COUNT = View.named("to-count", CountingRoom.COUNT, Side.OFFICE)
            .from("""
                    from stock_count_line l
                    join stock_count c on c.number = l.count_number and c.state = 'counting'
                    left join product p on p.number = l.product
                    where l.state in ('to-count', 'recount')""")
            .columns(
                    Column.text("number", NUMBER, 10).under("l.count_number").data(),
                    Column.of("count", CountNumber.class, "l.count_number", 8).always(),
                    Column.of("state", CountLineState.class, "l.state", 12).always(),
                    Column.of("product", ProductNumber.class, "l.product", 12).always(),
                    Column.text("name", "p.name", 30),
                    Column.text("lot", "l.lot", 14))
            .orders(View.Order.by("count", CountNumber.class, "l.count_number", Long.class, "l.line"))
            .searched("l.product")
            .done();

    static final View LINES = View.named("count-lines", CountingRoom.POST, Side.OFFICE)
            .from("from stock_count_line l left join product p on p.number = l.product where true")
            .columns(
                    Column.text("number", NUMBER, 10).under("l.count_number").data(),
                    Column.of("count", CountNumber.class, "l.count_number", 8).wide(),
                    Column.of("state", CountLineState.class, "l.state", 12).always(),
                    Column.of("product", ProductNumber.class, "l.product", 12).always(),
                    Column.text("name", "p.name", 20),
                    Column.text("lot", "l.lot", 12).wide(),
                    Column.of("book", Quantity.class, "l.book", 8).wide(),
                    Column.of("on-shelf", Quantity.class, "l.on_shelf", 8),
                    Column.of("first-counted", Quantity.class, "l.first_counted", 8)
                            .wide(),
                    Column.of("counted", Quantity.class, "l.counted", 8).always(),
                    Column.of("difference", Quantity.class, "l.difference", 8).always(),
                    Column.of("worth", Money.class, "l.worth", 12).wide(),
                    Column.text("by", "l.counted_by", 12).wide(),
                    Column.of("at", Instant.class, "l.counted_at", 16).wide())
            .orders(View.Order.by("count", CountNumber.class, "l.count_number", Long.class, "l.line"))
            .searched("l.product")
            .done();

    static final View SCRAPS = View.named("scraps", CountingRoom.COUNT, Side.OFFICE)
            .from("from scrap s left join product p on p.number = s.product where true")
            .columns(
                    Column.of("number", ScrapNumber.class, "s.number", 8).always(),
                    Column.of("date", LocalDate.class, "s.scrapped_on", 11).always(),
                    Column.of("product", ProductNumber.class, "s.product", 10).always(),
                    Column.text("name", "p.name", 18),
                    Column.of("quantity", Quantity.class, "s.quantity", 8).always(),
                    Column.of("worth", Money.class, "s.worth", 12),
                    Column.of("reason", Words.class, "s.reason", 20),
                    Column.text("lot", "s.lot", 12).wide(),
                    Column.of("complaint", ComplaintNumber.class, "s.complaint", 9)
                            .wide(),
                    Column.text("by", "s.by_whom", 12).wide())
            .orders(View.Order.by("number", Long.class, "s.seq").downwards().within("product", "complaint"))
            .searched("s.number")
            .done();

    /// What a posted count found is what was moved; nothing of one that is not.
    static final String COUNTS_AS_MOVES = """
            select 'count ' || l.count_number || ' line ' || l.line as fault
              from stock_count_line l
              join stock_count c on c.number = l.count_number
              left join stock_move m on m.number = l.count_number || '-' || l.line
             where coalesce(m.quantity, 0)
                   <> case when c.state = 'posted' and l.state = 'counted' then coalesce(l.difference, 0) else 0 end
                or coalesce(m.worth, 0) <> coalesce(l.worth, 0)""";

    static final String SCRAPS_AS_MOVES = """
            select 'scrap ' || s.number as fault
              from scrap s left join stock_move m on m.number = s.number || '-1'
             where coalesce(m.quantity, 0) <> -s.quantity or coalesce(m.worth, 0) <> -s.worth""";
}
