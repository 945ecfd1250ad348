package kontor.backoffice.production.orders;

import static kontor.backoffice.production.orders.ProductionState.ASSIGNED;
import static kontor.backoffice.production.orders.ProductionState.DRAFT;
import static kontor.backoffice.production.orders.ProductionState.REQUEST;
import static kontor.backoffice.production.orders.ProductionState.RUNNING;
import static kontor.backoffice.production.orders.ProductionState.WAITING;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Production orders on the screen, each with the step that comes next.
public final class ProductionScreens {

    private ProductionScreens() {}

    private static final ListScreen ORDERS = ListScreen.of(ProductionViews.PRODUCTION)
            .does("production.draft", ProductionScreens::order, onlyIn(REQUEST))
            .does("production.plan", ProductionScreens::order, onlyIn(DRAFT))
            .does("production.assign", ProductionScreens::order, onlyIn(WAITING))
            .does("production.start", ProductionScreens::order, onlyIn(ASSIGNED))
            .action("production.complete", ProductionScreens::order, onlyIn(RUNNING))
            .action("production.report", ProductionScreens::order, onlyIn(RUNNING))
            .does("production.return", ProductionScreens::order, onlyIn(RUNNING))
            .action("production.close", ProductionScreens::order, onlyIn(RUNNING))
            .action("production.cancel", ProductionScreens::order, onlyIn(REQUEST, DRAFT, WAITING, ASSIGNED))
            .creates("production.request")
            .marks(ProductionScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ORDERS,
                    ListScreen.of(ProductionViews.MATERIALS),
                    ListScreen.of(ProductionViews.MADE),
                    ListScreen.of(ProductionViews.TRACE),
                    ListScreen.of(ProductionViews.WORK))
            .cards(CardScreen.of(ProductionViews.PRODUCTION)
                    .part(ProductionViews.MATERIALS, "production")
                    .part(ProductionViews.MADE, "production")
                    .part(ProductionViews.WORK, "production")
                    .actions(ORDERS))
            .lookups(Lookup.of(ProductionNumber.class, ProductionViews.PRODUCTION, "name"))
            .inside(
                    MenuEntry.list(Side.OFFICE, 'p', ProductionViews.PRODUCTION),
                    MenuEntry.queue(Side.OFFICE, 'w', ProductionViews.PRODUCTION, new Query.Where("state", WAITING))
                            .titled("production.home.waiting"),
                    MenuEntry.queue(Side.OFFICE, 'r', ProductionViews.PRODUCTION, new Query.Where("state", RUNNING))
                            .titled("production.home.running"))
            .done();

    private static Map<String, Object> order(Row row) {
        return Map.of("production", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", ProductionState.class)) {
            case REQUEST, WAITING -> Tone.WARNING;
            case DRAFT, ASSIGNED, RUNNING -> Tone.USUAL;
            case DONE, CANCELLED -> Tone.QUIET;
        };
    }
}
