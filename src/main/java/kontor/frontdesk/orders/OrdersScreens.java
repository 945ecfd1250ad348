package kontor.frontdesk.orders;

import static kontor.frontdesk.orders.OrderState.CONFIRMED;
import static kontor.frontdesk.orders.OrderState.DRAFT;
import static kontor.frontdesk.orders.OrderState.FOR_APPROVAL;
import static kontor.frontdesk.orders.OrderState.IN_PROGRESS;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
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
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Orders on the screen: the form that places and confirms in one go, the list that says where each one is.
public final class OrdersScreens {

    private OrdersScreens() {}

    private static final ListScreen ORDERS = ListScreen.of(OrderViews.ORDERS)
            .creates("order.place")
            .does("order.confirm", OrdersScreens::order, onlyIn(DRAFT))
            .action("order.change", OrdersScreens::order, onlyIn(DRAFT, FOR_APPROVAL))
            .action("order.ask-approval", OrdersScreens::order, onlyIn(DRAFT))
            .action("order.cancel", OrdersScreens::order, onlyIn(DRAFT, FOR_APPROVAL, CONFIRMED, IN_PROGRESS))
            .marks(OrdersScreens::tone);

    private static final ListScreen LINES = ListScreen.of(OrderViews.LINES)
            .does("order.promise", OrdersScreens::line, ignored -> Optional.empty())
            .action("complaint.receive", OrdersScreens::line)
            .marks(OrdersScreens::held);

    private static final ListScreen APPROVALS = ListScreen.of(ApprovalViews.APPROVALS)
            .action("order.approve", OrdersScreens::order, onlyIn(ApprovalState.WAITING))
            .action("order.decline", OrdersScreens::order, onlyIn(ApprovalState.WAITING));

    private static final Map<String, String> LINE_FIELDS =
            Map.of("product", "product", "quantity", "ordered", "price", "price", "discount", "discount");

    public static final Screens SCREENS = Screens.of()
            .lists(ORDERS, LINES, APPROVALS)
            .cards(CardScreen.of(OrderViews.ORDERS).actions(ORDERS))
            .forms(
                    FormSpec.of("order.place")
                            .thenAlso("order.confirm")
                            .shows("customer", "name", "city")
                            .shows("lines.product", "name", "available")
                            .sum(OrdersScreens::sum),
                    FormSpec.of("order.change")
                            .lines(OrderViews.LINES, "order", LINE_FIELDS)
                            .shows("lines.product", "name", "available")
                            .sum(OrdersScreens::sum),
                    FormSpec.of("order.cancel").destroys())
            .lookups(Lookup.of(ProductNumber.class, OrderViews.FOR_SALE, "name", "price", "available")
                    .creates("product.register"))
            .home(
                    MenuEntry.form(Side.DESK, 'n', "order.place"),
                    MenuEntry.list(Side.BOTH, 'o', OrderViews.ORDERS),
                    MenuEntry.queue(Side.DESK, '1', OrderViews.ORDERS, new Query.Where("state", DRAFT))
                            .titled("order.home.drafts"),
                    MenuEntry.queue(Side.DESK, '2', OrderViews.ORDERS, new Query.Where("state", CONFIRMED))
                            .titled("order.home.confirmed"),
                    MenuEntry.queue(Side.DESK, '3', OrderViews.ORDERS, new Query.Where("state", IN_PROGRESS))
                            .titled("order.home.in-progress"),
                    MenuEntry.queue(
                                    Side.OFFICE,
                                    'Y',
                                    ApprovalViews.APPROVALS,
                                    new Query.Where("state", ApprovalState.WAITING))
                            .titled("order.home.approvals"))
            .done();

    private static Map<String, Object> line(Row row) {
        return Map.of(
                "order",
                row.wire(row.view().at("order")),
                "line",
                row.get("line").orElseThrow());
    }

    private static Map<String, Object> order(Row row) {
        return Map.of("order", row.wire(0));
    }

    private static Tone tone(Row row) {
        if (!row.wire(row.view().at("held")).isEmpty()) return Tone.WARNING;
        return switch (row.choice("where", Whereabouts.class)) {
            case DRAFT, FOR_APPROVAL, CONFIRMED, RESERVED, PICKED, PACKED, SHIPPED, INVOICED -> Tone.USUAL;
            case WAITING -> Tone.WARNING;
            case PAID -> Tone.GOOD;
            case CREDITED, CANCELLED -> Tone.QUIET;
        };
    }

    private static Tone held(Row row) {
        return row.wire(row.view().at("held")).isEmpty() ? Tone.USUAL : Tone.WARNING;
    }

    /// What a line comes to: at the price said, or at the product's own.
    private static Optional<Money> sum(FormSpec.Line line) {
        var price = line.value("price", Price.class)
                .or(() -> line.looked("product").flatMap(row -> row.get("price").map(Price.class::cast)));
        var discount = line.value("discount", Rate.class).orElse(Rate.ZERO);
        return price.flatMap(p -> line.value("quantity", Quantity.class).map(q -> p.times(q, discount)));
    }
}
