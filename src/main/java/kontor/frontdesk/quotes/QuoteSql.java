package kontor.frontdesk.quotes;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.storage.Sql;

/// The tables of quotes.
final class QuoteSql {

    private QuoteSql() {}

    private static final String COLUMNS = """
            number, seq, customer, state, revision, reference, opportunity, drafted_on, net, vat, total, approved, margin,
            floor, sent_on, valid_until, expires_at, order_number, lost_reason, note""";

    private static final String LINE_COLUMNS = """
            quote, revision, line, product, text, quantity, price, discount, price_rule, price_said, discount_said,
            vat_code, service, net""";

    /// What a quote is found by, in the order of its list.
    static final String WORDS = """
            select q.number, lpad(cast(q.seq as varchar), 19, '0') as key,
                   q.number || ' ' || coalesce(c.name, '') || ' ' || coalesce(q.reference, '') as words
              from quote q left join customer c on c.number = q.customer""";

    static void findable(Tx tx, Quote quote, Customer customer) {
        var words = quote.number().value()
                + ' '
                + customer.name()
                + ' '
                + quote.reference().map(Name::value).orElse("");
        tx.index("quote", quote.number(), "%019d".formatted(quote.seq()), words);
    }

    /// The quote, locked until the transaction ends.
    static Optional<Quote> lock(Tx tx, QuoteNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from quote where number = :number for update")
                .bind("number", number)
                .first(Quote.class);
    }

    /// The lines of its newest revision.
    static List<QuoteLine> lines(Tx tx, Quote quote) {
        return Sql.of(tx)
                .query("select " + LINE_COLUMNS
                        + " from quote_line where quote = :number and revision = :revision order by line")
                .bind("number", quote.number())
                .bind("revision", quote.revision())
                .list(QuoteLine.class);
    }

    static void add(Tx tx, Quote quote) {
        Sql.of(tx).update("insert into quote (" + COLUMNS + """
                        ) values (:number, :seq, :customer, :state, :revision, :reference, :opportunity, :draftedOn, :net,
                        :vat, :total, :approved, :margin, :floor, :sentOn, :validUntil, :expiresAt, :orderNumber,
                        :lostReason, :note)""").bindAll(quote).run();
    }

    static void save(Tx tx, Quote quote) {
        Sql.of(tx).update("""
                        update quote
                           set state = :state, revision = :revision, reference = :reference, net = :net, vat = :vat,
                               total = :total, approved = :approved, margin = :margin, floor = :floor,
                               sent_on = :sentOn, valid_until = :validUntil, expires_at = :expiresAt,
                               order_number = :orderNumber, lost_reason = :lostReason, note = :note
                         where number = :number""").bindAll(quote).run();
    }

    /// In the place of the lines that this revision had.
    static void putLines(Tx tx, Quote quote, List<QuoteLine> lines) {
        Sql.of(tx)
                .update("delete from quote_line where quote = :number and revision = :revision")
                .bind("number", quote.number())
                .bind("revision", quote.revision())
                .run();
        Sql.of(tx).batch("insert into quote_line (" + LINE_COLUMNS + """
                ) values (:quote, :revision, :line, :product, :text, :quantity, :price, :discount, :priceRule, :priceSaid,
                :discountSaid, :vatCode, :service, :net)""", lines);
    }

    /// What this revision came to when it was sent, for ever.
    static void keep(Tx tx, Quote quote) {
        Sql.of(tx)
                .update("""
                        insert into quote_revision (quote, revision, sent_on, valid_until, net, vat, total)
                        values (:number, :revision, :sentOn, :validUntil, :net, :vat, :total)""")
                .bind("number", quote.number())
                .bind("revision", quote.revision())
                .bind("sentOn", quote.sentOn())
                .bind("validUntil", quote.validUntil())
                .bind("net", quote.net())
                .bind("vat", quote.vat())
                .bind("total", quote.total())
                .run();
    }
}
