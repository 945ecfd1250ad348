package kontor.backoffice.purchasing;

import static kontor.backoffice.purchasing.PurchaseState.APPROVED;
import static kontor.backoffice.purchasing.PurchaseState.DRAFT;
import static kontor.backoffice.purchasing.PurchaseState.MATCHED;
import static kontor.backoffice.purchasing.PurchaseState.ORDERED;
import static kontor.backoffice.purchasing.PurchaseState.PART_RECEIVED;
import static kontor.backoffice.purchasing.PurchaseState.RECEIVED;
import static kontor.backoffice.purchasing.PurchaseState.REQUEST_FOR_QUOTE;
import static kontor.terminal.RowAction.onlyIn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Purchasing on the screen: an order's card offers its next step first, so that goods are received in two keys.
public final class PurchasingScreens {

    private PurchasingScreens() {}

    private static final ListScreen ORDERS = ListScreen.of(PurchaseViews.PURCHASES)
            .creates("purchase.place")
            .does("purchase.approve", PurchasingScreens::purchase, onlyIn(DRAFT, REQUEST_FOR_QUOTE))
            .does("purchase.order", PurchasingScreens::purchase, onlyIn(APPROVED))
            .does("purchase.receive", PurchasingScreens::purchase, onlyIn(ORDERED, PART_RECEIVED))
            .action("purchase.invoice", PurchasingScreens::purchase, onlyIn(RECEIVED, PART_RECEIVED, ORDERED))
            .does("purchase.close", PurchasingScreens::purchase, onlyIn(MATCHED))
            .action("purchase.change", PurchasingScreens::purchase, onlyIn(DRAFT, APPROVED))
            .action("purchase.request", PurchasingScreens::purchase, onlyIn(DRAFT, REQUEST_FOR_QUOTE))
            .action("purchase.expect", PurchasingScreens::purchase, onlyIn(ORDERED, PART_RECEIVED))
            .action("purchase.cut", PurchasingScreens::purchase, onlyIn(PART_RECEIVED))
            .action("purchase.cancel", PurchasingScreens::purchase, onlyIn(DRAFT, REQUEST_FOR_QUOTE, APPROVED, ORDERED))
            .marks(PurchasingScreens::tone);

    private static final ListScreen LINES = ListScreen.of(PurchaseViews.LINES)
            .action("purchase.receive", PurchasingScreens::part)
            .action("purchase.expect", PurchasingScreens::line)
            .marks(row -> row.wire(row.view().at("coming")).equals("0") ? Tone.USUAL : Tone.WARNING);

    private static final ListScreen LATE = ListScreen.of(PurchaseViews.LATE)
            .enter(PurchasingScreens::card)
            .action("purchase.expect", PurchasingScreens::line)
            .marks(row -> Tone.WARNING);

    private static final ListScreen UNBILLED = ListScreen.of(MatchViews.UNBILLED)
            .enter(PurchasingScreens::card)
            .action("purchase.invoice", PurchasingScreens::whole)
            .creates("purchase.accrue");

    private static final ListScreen MATCHES = ListScreen.of(MatchViews.MATCHES)
            .does("match.accept", PurchasingScreens::match, onlyIn(MatchState.WAITING))
            .action("match.refuse", PurchasingScreens::match, onlyIn(MatchState.WAITING))
            .marks(row -> switch (row.choice("state", MatchState.class)) {
                case WAITING -> Tone.WARNING;
                case ACCEPTED -> Tone.USUAL;
                case REFUSED -> Tone.QUIET;
            });

    private static final ListScreen REQUESTS = ListScreen.of(PurchaseViews.REQUESTS)
            .action(
                    "price-request.answer",
                    PurchasingScreens::request,
                    onlyIn(RequestState.ASKED, RequestState.ANSWERED))
            .does("price-request.choose", PurchasingScreens::request, onlyIn(RequestState.ANSWERED))
            .action(
                    "price-request.decline",
                    PurchasingScreens::request,
                    onlyIn(RequestState.ASKED, RequestState.ANSWERED))
            .marks(PurchasingScreens::quoted);

    private static final ListScreen RECEIPTS = ListScreen.of(PurchaseViews.RECEIPTS)
            .action("purchase.unreceive", row -> Map.of("receipt", row.wire(0)))
            .action("supplier-claim.open", row -> Map.of("receipt", row.wire(0)));

    private static final Map<String, String> LINE_FIELDS =
            Map.of("product", "product", "quantity", "quantity", "price", "price", "expected", "expected");

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ORDERS,
                    LINES,
                    LATE,
                    UNBILLED,
                    MATCHES,
                    REQUESTS,
                    RECEIPTS,
                    ListScreen.of(PurchaseViews.SOLD).creates("supplier-product.keep"))
            .cards(
                    CardScreen.of(PurchaseViews.PURCHASES)
                            .part(PurchaseViews.LINES, "purchase")
                            .part(PurchaseViews.RECEIPTS, "purchase")
                            .part(MatchViews.MATCHES, "purchase")
                            .part(PurchaseViews.REQUESTS, "purchase")
                            .actions(ORDERS),
                    CardScreen.of(MatchViews.MATCHES)
                            .part(MatchViews.LINES, "match")
                            .actions(MATCHES))
            .lookups(
                    Lookup.of(PurchaseNumber.class, PurchaseViews.PURCHASES, "name", "state", "net"),
                    Lookup.of(MatchNumber.class, MatchViews.MATCHES, "name", "reason", "difference"),
                    Lookup.of(RequestNumber.class, PurchaseViews.REQUESTS, "name", "state", "net"))
            .forms(
                    FormSpec.of("purchase.place")
                            .shows("supplier", "name", "city")
                            .shows("lines.product", "name", "available")
                            .shows("lines.price")
                            .sum(PurchasingScreens::sum),
                    FormSpec.of("purchase.change")
                            .lines(PurchaseViews.LINES, "purchase", LINE_FIELDS)
                            .shows("lines.product", "name", "available")
                            .shows("lines.price")
                            .sum(PurchasingScreens::sum),
                    FormSpec.of("purchase.invoice")
                            .shows("purchase", "name", "net")
                            .beside(PurchaseViews.LINES, "purchase", "purchase"),
                    FormSpec.of("match.refuse").shows("match", "name", "difference"),
                    FormSpec.of("purchase.cancel").destroys())
            .home(
                    MenuEntry.queue(Side.OFFICE, 'i', MatchViews.MATCHES, new Query.Where("state", MatchState.WAITING))
                            .titled("purchase.home.matches"),
                    MenuEntry.queue(Side.OFFICE, 'j', PurchaseViews.LATE))
            .inside(
                    MenuEntry.form(Side.OFFICE, 'n', "purchase.place"),
                    MenuEntry.list(Side.OFFICE, 'o', PurchaseViews.PURCHASES),
                    MenuEntry.queue(Side.OFFICE, 'g', PurchaseViews.PURCHASES, new Query.Where("state", DRAFT))
                            .titled("purchase.home.drafts"),
                    MenuEntry.list(Side.OFFICE, 'f', MatchViews.UNBILLED))
            .done();

    private static Map<String, Object> purchase(Row row) {
        return Map.of("purchase", row.wire(0));
    }

    private static Map<String, Object> whole(Row row) {
        return Map.of("purchase", row.wire(row.view().at("purchase")));
    }

    private static Map<String, Object> line(Row row) {
        return Map.of(
                "purchase",
                row.wire(row.view().at("purchase")),
                "line",
                row.get("line").orElseThrow());
    }

    private static Map<String, Object> part(Row row) {
        return Map.of(
                "purchase",
                row.wire(row.view().at("purchase")),
                "lines",
                List.of(Map.of("line", row.get("line").orElseThrow())));
    }

    private static Opening card(Row row) {
        return Opening.card(new PurchaseNumber(row.wire(row.view().at("purchase"))));
    }

    private static Map<String, Object> match(Row row) {
        return Map.of("match", row.wire(0));
    }

    private static Map<String, Object> request(Row row) {
        return Map.of("request", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", PurchaseState.class)) {
            case DRAFT, REQUEST_FOR_QUOTE, APPROVED, ORDERED, PART_RECEIVED -> Tone.USUAL;
            case RECEIVED -> Tone.WARNING;
            case MATCHED -> Tone.GOOD;
            case CLOSED, CANCELLED -> Tone.QUIET;
        };
    }

    private static Tone quoted(Row row) {
        return switch (row.choice("state", RequestState.class)) {
            case ASKED, ANSWERED -> Tone.USUAL;
            case CHOSEN -> Tone.GOOD;
            case DECLINED, PASSED -> Tone.QUIET;
        };
    }

    /// What a line comes to at the price said; without one the supplier's is found as it is placed.
    private static Optional<Money> sum(FormSpec.Line line) {
        return line.value("price", Price.class)
                .flatMap(price -> line.value("quantity", Quantity.class).map(price::times));
    }
}
