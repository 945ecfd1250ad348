package kontor.frontdesk.quotes;

import java.time.LocalDate;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Side;
import kontor.kernel.View;

/// What stands on a quote's paper beside its lines.
final class QuotePaperSql {

    private QuotePaperSql() {}

    /// The quote with its customer and the company, in one row.
    static final View DOCUMENT = View.named("quote-document", QuotesRoom.READ, Side.BOTH)
            .from("""
                    from quote q
                    join customer c on c.number = q.customer
                    cross join company f
                    where true""")
            .columns(
                    Column.of("number", QuoteNumber.class, "q.number", 9),
                    Column.of("revision", Long.class, "q.revision", 4),
                    Column.of("sent", LocalDate.class, "q.sent_on", 11),
                    Column.of("valid-until", LocalDate.class, "q.valid_until", 11),
                    Column.text("reference", "q.reference", 20),
                    Column.of("net", Money.class, "q.net", 12),
                    Column.of("vat", Money.class, "q.vat", 12),
                    Column.of("total", Money.class, "q.total", 12),
                    Column.text("name", "c.name", 30),
                    Column.text("address", "c.address", 30),
                    Column.text("post-code", "c.post_code", 8),
                    Column.text("city", "c.city", 20),
                    Column.text("language", "c.language", 4),
                    Column.text("company", "f.org_number", 9),
                    Column.text("company-name", "f.name", 30),
                    Column.text("company-address", "f.address", 30),
                    Column.text("company-post-code", "f.post_code", 8),
                    Column.text("company-city", "f.city", 20),
                    Column.text("company-phone", "f.phone", 14),
                    Column.text("company-email", "f.email", 20))
            .orders(View.Order.by("number", QuoteNumber.class, "q.number"))
            .done();
}
