package kontor.frontdesk.quotes;

import static kontor.frontdesk.quotes.QuoteState.DRAFT;
import static kontor.frontdesk.quotes.QuoteState.EXPIRED;
import static kontor.frontdesk.quotes.QuoteState.FOR_APPROVAL;
import static kontor.frontdesk.quotes.QuoteState.LOST;
import static kontor.frontdesk.quotes.QuoteState.SENT;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Rate;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Quotes on the screen: taken down as quickly as an order, and one key from being one.
public final class QuotesScreens {

    private QuotesScreens() {}

    private static final ListScreen QUOTES = ListScreen.of(QuoteViews.QUOTES)
            .creates("quote.draft")
            .does("quote.send", QuotesScreens::quote, onlyIn(DRAFT))
            .action("quote.accept", QuotesScreens::quote, onlyIn(SENT))
            .action("quote.change", QuotesScreens::quote, onlyIn(DRAFT, FOR_APPROVAL))
            .action("quote.revise", QuotesScreens::quote, onlyIn(SENT, EXPIRED, LOST))
            .action("quote.lose", QuotesScreens::quote, onlyIn(SENT, DRAFT, FOR_APPROVAL, EXPIRED))
            .action("quote.approve", QuotesScreens::quote, onlyIn(FOR_APPROVAL))
            .action("quote.decline", QuotesScreens::quote, onlyIn(FOR_APPROVAL))
            .marks(QuotesScreens::tone);

    private static final Map<String, String> LINE_FIELDS =
            Map.of("product", "product", "quantity", "quantity", "price", "said-price", "discount", "said-discount");

    public static final Screens SCREENS = Screens.of()
            .lists(
                    QUOTES,
                    ListScreen.of(QuoteViews.LINES),
                    ListScreen.of(QuoteViews.REVISIONS),
                    ListScreen.of(QuoteViews.REVISED))
            .cards(CardScreen.of(QuoteViews.QUOTES).actions(QUOTES))
            .forms(
                    FormSpec.of("quote.draft")
                            .shows("customer", "name", "city")
                            .shows("lines.product", "name", "available")
                            .sum(QuotesScreens::sum),
                    FormSpec.of("quote.change")
                            .lines(QuoteViews.LINES, "quote", LINE_FIELDS)
                            .shows("lines.product", "name", "available")
                            .sum(QuotesScreens::sum),
                    FormSpec.of("quote.accept").thenAlso("order.confirm"))
            .home(MenuEntry.queue(Side.OFFICE, 'N', QuoteViews.QUOTES, new Query.Where("state", FOR_APPROVAL))
                    .titled("quote.home.approvals"))
            .inside(
                    MenuEntry.queue(Side.DESK, 'x', QuoteViews.QUOTES, new Query.Where("state", DRAFT))
                            .titled("quote.home.drafts"),
                    MenuEntry.queue(Side.DESK, 'y', QuoteViews.QUOTES, new Query.Where("state", SENT))
                            .titled("quote.home.sent"),
                    MenuEntry.list(Side.DESK, 't', QuoteViews.QUOTES))
            .done();

    private static Map<String, Object> quote(Row row) {
        return Map.of("quote", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", QuoteState.class)) {
            case DRAFT, SENT -> Tone.USUAL;
            case FOR_APPROVAL -> Tone.WARNING;
            case ACCEPTED -> Tone.GOOD;
            case LOST, EXPIRED -> Tone.QUIET;
        };
    }

    /// What a line comes to: at the price said, or at the product's own.
    private static Optional<Money> sum(FormSpec.Line line) {
        var price = line.value("price", Price.class)
                .or(() -> line.looked("product").flatMap(row -> row.get("price").map(Price.class::cast)));
        var discount = line.value("discount", Rate.class).orElse(Rate.ZERO);
        return price.flatMap(p -> line.value("quantity", Quantity.class).map(q -> p.times(q, discount)));
    }
}
