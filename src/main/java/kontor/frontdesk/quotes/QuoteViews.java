package kontor.frontdesk.quotes;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What can be seen of quotes, and what must always hold of them.
final class QuoteViews {

    private QuoteViews() {}

    /// Those whose last day has ended.
    static final String DUE = """
            select number from quote
             where expires_at > timestamp with time zone '1900-01-01 00:00:00+00' and expires_at <= :now
             order by expires_at, seq""";

    static final View QUOTES = View.named("quotes", QuotesRoom.READ, Side.BOTH)
            .from("from quote q left join customer c on c.number = q.customer where true")
            .columns(
                    Column.of("number", QuoteNumber.class, "q.number", 8).always(),
                    Column.of("state", QuoteState.class, "q.state", 12).always(),
                    Column.text("name", "c.name", 22).always(),
                    Column.of("total", Money.class, "q.total", 12),
                    Column.of("valid-until", LocalDate.class, "q.valid_until", 10),
                    Column.of("order", OrderNumber.class, "q.order_number", 8),
                    Column.of("customer", CustomerNumber.class, "q.customer", 8).wide(),
                    Column.of("revision", Long.class, "q.revision", 4).wide(),
                    Column.of("net", Money.class, "q.net", 12).wide(),
                    Column.of("vat", Money.class, "q.vat", 12).wide(),
                    Column.of("sent", LocalDate.class, "q.sent_on", 10).wide(),
                    Column.of("approved", Boolean.class, "q.approved", 9).wide(),
                    Column.of("margin", Rate.class, "q.margin", 8).wide(),
                    Column.of("floor", Rate.class, "q.floor", 6).wide(),
                    Column.of("lost", LostReason.class, "q.lost_reason", 12).wide(),
                    Column.text("note", "q.note", 24).wide(),
                    Column.text("reference", "q.reference", 16).wide(),
                    Column.of("opportunity", OpportunityNumber.class, "q.opportunity", 8)
                            .wide())
            .orders(View.Order.by("number", Long.class, "q.seq").downwards().within("customer", "state", "opportunity"))
            .searched("q.number")
            .indexed("quote")
            .done();

    static final View LINES = lines("quote-lines", "and q.revision = l.revision");

    /// Of the revisions before the newest, as they were sent.
    static final View REVISED = lines("revised-lines", "and q.revision > l.revision");

    private static View lines(String name, String which) {
        return View.named(name, QuotesRoom.READ, Side.BOTH)
                .from("from quote_line l join quote q on q.number = l.quote " + which + " where true")
                .columns(
                        Column.text("number", "l.quote || '-' || l.revision || '-' || l.line", 14)
                                .data(),
                        Column.of("quote", QuoteNumber.class, "l.quote", 8).data(),
                        Column.of("revision", Long.class, "l.revision", 4).data(),
                        Column.of("line", Long.class, "l.line", 4).always(),
                        Column.of("product", ProductNumber.class, "l.product", 10)
                                .always(),
                        Column.text("text", "l.text", 24),
                        Column.of("quantity", Quantity.class, "l.quantity", 8).always(),
                        Column.of("price", Price.class, "l.price", 10),
                        Column.of("discount", Rate.class, "l.discount", 6),
                        Column.text("vat-code", "l.vat_code", 4).wide(),
                        Column.of("net", Money.class, "l.net", 12),
                        Column.of("price-rule", PriceRuleNumber.class, "l.price_rule", 8)
                                .wide(),
                        Column.of("said-price", Price.class, "case when l.price_said then l.price end", 10)
                                .data(),
                        Column.of("said-discount", Rate.class, "case when l.discount_said then l.discount end", 6)
                                .data())
                .orders(View.Order.by("number", String.class, "l.quote", Long.class, "l.revision * 10000 + l.line"))
                .searched("l.quote")
                .done();
    }

    static final View REVISIONS = View.named("quote-revisions", QuotesRoom.READ, Side.BOTH)
            .from("from quote_revision r where true")
            .columns(
                    Column.text("number", "r.quote || '-' || r.revision", 12)
                            .under("r.quote")
                            .always(),
                    Column.of("quote", QuoteNumber.class, "r.quote", 8).data(),
                    Column.of("revision", Long.class, "r.revision", 4),
                    Column.of("sent", LocalDate.class, "r.sent_on", 10).always(),
                    Column.of("valid-until", LocalDate.class, "r.valid_until", 10),
                    Column.of("net", Money.class, "r.net", 12),
                    Column.of("vat", Money.class, "r.vat", 12),
                    Column.of("total", Money.class, "r.total", 12).always())
            .orders(View.Order.by("number", QuoteNumber.class, "r.quote", Long.class, "r.revision"))
            .searched("r.quote")
            .done();

    static final String AS_LINES = """
            select 'quote ' || q.number as fault
              from quote q
              left join (select quote, revision, sum(net) as net from quote_line group by quote, revision) l
                on l.quote = q.number and l.revision = q.revision
             where q.net <> coalesce(l.net, 0) or q.total <> q.net + q.vat
                or (q.state = 'sent') <> (q.expires_at is not null)
                or (q.state = 'lost') <> (q.lost_reason is not null)
                or (q.state = 'accepted') <> (q.order_number is not null)
            union all
            select 'quote ' || q.number as fault from quote q
             where q.state in ('sent', 'accepted', 'expired')
               and not exists (select 1 from quote_revision r
                                where r.quote = q.number and r.revision = q.revision and r.total = q.total)""";

    /// An order that was changed after the quote was accepted is the customer's own new wish: it was promised by nobody
    /// any more.
    static final String AS_ORDERS = """
            select 'quote ' || q.number as fault
              from quote q
              join order_approval a on a.order_number = q.order_number and a.why = 'quoted'
              join quote_line l on l.quote = q.number and l.revision = q.revision
              left join sales_order_line o on o.order_number = q.order_number and o.line = l.line
             where o.product is null or o.product <> l.product or o.quantity <> l.quantity or o.price <> l.price
                or o.discount <> l.discount or o.vat_code <> l.vat_code or o.net <> l.net""";
}
