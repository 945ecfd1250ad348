package kontor.frontdesk.quotes;

import static kontor.stories.Trade.HANSEN;
import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Quotes from draft to order, in one company.
class QuotesTest {

    private static final Trade TRADE = new Trade();

    @AfterAll
    static void close() {
        assertThat(TRADE.faults()).isEmpty();
        TRADE.close();
    }

    private static String done(String command, Map<String, ?> fields) {
        return TRADE.house().done(command, fields);
    }

    private static String refused(String command, String quote) {
        return TRADE.house().refused(command, Map.of("quote", quote));
    }

    @SafeVarargs
    private static String draft(Map<String, Object>... lines) {
        return done("quote.draft", Map.of("customer", HANSEN, "lines", List.of(lines)));
    }

    private static String of(String quote, String column) {
        var row = TRADE.house().rows("quotes", "number", quote).getFirst();
        return row.wire(row.view().at(column));
    }

    private static void product(String number, String price, String cost) {
        var fields =
                Map.of("number", number, "name", number, "price", price, "vatCode", "3", "kind", "goods", "cost", cost);
        done("product.register", fields);
    }

    @Test
    void what_was_sent_is_what_is_ordered_whatever_has_happened_to_the_prices() {
        product("Q", "100", "10");
        var quote = draft(line("Q", "2"), Map.of("product", "B", "quantity", 1, "price", "12.3456", "discount", "5"));
        done("product.change", Map.of("product", "Q", "price", "110"));
        done("quote.send", Map.of("quote", quote));
        assertThat(of(quote, "net")).isEqualTo("231.73");
        assertThat(of(quote, "valid-until")).isEqualTo("2026-12-23");
        done("product.change", Map.of("product", "Q", "price", "900", "vatCode", "31"));
        var order = done("quote.accept", Map.of("quote", quote, "reference", "PO 77"));
        assertThat(TRADE.lines(order, "price")).containsExactly("110.00", "12.3456");
        assertThat(TRADE.lines(order, "vat-code")).containsExactly("3", "3");
        assertThat(TRADE.of(order, "total")).isEqualTo(of(quote, "total"));
        assertThat(of(quote, "state")).isEqualTo("accepted");
        assertThat(of(quote, "order")).isEqualTo(order);
        done("order.confirm", Map.of("order", order));
        assertThat(refused("quote.accept", quote)).isEqualTo("quote.refused.state");
    }

    @Test
    void a_revision_keeps_what_was_sent_and_only_the_newest_can_be_accepted() {
        var quote = draft(line("A", "1"));
        done("quote.send", Map.of("quote", quote));
        done("quote.revise", Map.of("quote", quote));
        assertThat(refused("quote.accept", quote)).isEqualTo("quote.refused.state");
        done("quote.change", Map.of("quote", quote, "lines", List.of(line("A", "3"))));
        done("quote.send", Map.of("quote", quote));
        var sent = TRADE.house().rows("quote-revisions", "quote", quote);
        assertThat(sent).extracting(row -> row.wire(row.view().at("net"))).containsExactly("100.00", "300.00");
        assertThat(TRADE.house().rows("revised-lines", "quote", quote))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.wire(row.view().at("quantity"))).isEqualTo("1"));
        var order = done("quote.accept", Map.of("quote", quote));
        assertThat(TRADE.of(order, "net")).isEqualTo("300.00");
    }

    @Test
    void below_the_floor_a_quote_is_sent_when_the_office_has_let_it_through_and_the_order_is_not_asked_about_again() {
        product("L", "100", "80");
        done("price.floor", Map.of("product", "L", "margin", "15"));
        var quote = draft(Map.of("product", "L", "quantity", 1, "price", "90"));
        done("quote.send", Map.of("quote", quote));
        assertThat(of(quote, "state")).isEqualTo("for-approval");
        assertThat(of(quote, "margin")).isEqualTo("11.11");
        assertThat(refused("quote.accept", quote)).isEqualTo("quote.refused.state");
        done("quote.decline", Map.of("quote", quote, "reason", "95"));
        assertThat(of(quote, "note")).isEqualTo("95");
        done("quote.send", Map.of("quote", quote));
        done("quote.approve", Map.of("quote", quote));
        done("quote.send", Map.of("quote", quote));
        assertThat(of(quote, "state")).isEqualTo("sent");
        var order = done("quote.accept", Map.of("quote", quote));
        done("order.confirm", Map.of("order", order));
        assertThat(TRADE.of(order, "state")).isEqualTo("confirmed");
        assertThat(TRADE.house().rows("approvals", "number", order)).isEmpty();
    }

    @Test
    void what_the_office_let_through_was_that_quote_and_no_cheaper_one() {
        product("M", "100", "80");
        done("price.floor", Map.of("product", "M", "margin", "15"));
        var quote = draft(Map.of("product", "M", "quantity", 1, "price", "90"));
        done("quote.send", Map.of("quote", quote));
        done("quote.approve", Map.of("quote", quote));
        var cheaper = List.of(Map.of("product", "M", "quantity", 1, "price", "85"));
        done("quote.change", Map.of("quote", quote, "lines", cheaper));
        done("quote.send", Map.of("quote", quote));
        assertThat(of(quote, "state")).isEqualTo("for-approval");
    }

    @Test
    void a_quote_expires_by_itself_when_its_last_day_is_over() {
        var quote = draft(line("A", "1"));
        done("quote.send", Map.of("quote", quote, "days", 2));
        var early = TRADE.house().run(Actor.SYSTEM, new ExpireQuote(new QuoteNumber(quote)));
        assertThat(early).isInstanceOf(Outcome.Refused.class);
        TRADE.house().at("2026-11-25T23:30:00Z");
        assertThat(refused("quote.accept", quote)).isEqualTo("quote.refused.expired");
        TRADE.house().done(new ExpireQuote(new QuoteNumber(quote)));
        assertThat(of(quote, "state")).isEqualTo("expired");
        TRADE.house().at(Founded.MONDAY.toString());
        done("quote.lose", Map.of("quote", quote, "reason", "no-answer"));
        assertThat(of(quote, "lost")).isEqualTo("no-answer");
        done("quote.revise", Map.of("quote", quote));
        assertThat(of(quote, "lost")).isEmpty();
    }
}
