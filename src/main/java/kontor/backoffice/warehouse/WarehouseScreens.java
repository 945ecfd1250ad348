package kontor.backoffice.warehouse;

import static kontor.backoffice.warehouse.DeliveryState.PACKED;
import static kontor.backoffice.warehouse.DeliveryState.PICKED;
import static kontor.backoffice.warehouse.DeliveryState.RESERVED;
import static kontor.backoffice.warehouse.DeliveryState.WAITING;
import static kontor.backoffice.warehouse.HoldState.HOLDING;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.function.Function;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// The warehouse on the screen: its four queues, each with the step that comes next.
public final class WarehouseScreens {

    private WarehouseScreens() {}

    private static final ListScreen DELIVERIES = ListScreen.of(WarehouseViews.DELIVERIES)
            .does("delivery.pick", WarehouseScreens::delivery, onlyIn(RESERVED))
            .does("delivery.pack", WarehouseScreens::delivery, onlyIn(PICKED))
            .does("delivery.ship", WarehouseScreens::delivery, onlyIn(PACKED))
            .action("delivery.delay", WarehouseScreens::delivery, onlyIn(WAITING, RESERVED, PICKED, PACKED))
            .marks(WarehouseScreens::tone);

    private static final ListScreen HOLDS = ListScreen.of(LotViews.HOLDS)
            .action("hold.release", row -> Map.of("hold", row.wire(0)), onlyIn(HOLDING))
            .creates("hold.place")
            .marks(row -> row.choice("state", HoldState.class) == HOLDING ? Tone.WARNING : Tone.QUIET);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    DELIVERIES,
                    ListScreen.of(WarehouseViews.RECEIPTS).creates("goods.receive"),
                    ListScreen.of(WarehouseViews.LINES).marks(heldIn("held")),
                    ListScreen.of(WarehouseViews.STOCK).creates("goods.receive").marks(heldIn("held-for")),
                    ListScreen.of(LotViews.LOTS)
                            .enter(row -> Opening.rows(
                                    "lot-trace",
                                    new Query.Where(
                                            "product", row.get("product").orElseThrow()),
                                    new Query.Where("lot", row.text("lot"))))
                            .creates("goods.receive")
                            .marks(heldIn("held")),
                    HOLDS)
            .cards(
                    CardScreen.of(WarehouseViews.DELIVERIES).actions(DELIVERIES),
                    CardScreen.of(LotViews.HOLDS).actions(HOLDS))
            .home(
                    queue('1', RESERVED, "delivery.home.reserved"),
                    queue('2', PICKED, "delivery.home.picked"),
                    queue('3', PACKED, "delivery.home.packed"),
                    queue('4', WAITING, "delivery.home.waiting"),
                    MenuEntry.list(Side.BOTH, 'l', WarehouseViews.DELIVERIES),
                    MenuEntry.list(Side.BOTH, 's', WarehouseViews.STOCK),
                    MenuEntry.queue(Side.OFFICE, 'q', LotViews.HOLDS, new Query.Where("state", HOLDING))
                            .titled("hold.home.holding"),
                    MenuEntry.form(Side.OFFICE, 'm', "goods.receive"))
            .inside(MenuEntry.list(Side.OFFICE, 'w', LotViews.LOTS))
            .done();

    private static MenuEntry queue(char key, DeliveryState state, String title) {
        return MenuEntry.queue(Side.OFFICE, key, WarehouseViews.DELIVERIES, new Query.Where("state", state))
                .titled(title);
    }

    private static Map<String, Object> delivery(Row row) {
        return Map.of("delivery", row.wire(0));
    }

    /// Amber where a case holds it; the column names the case.
    private static Function<Row, Tone> heldIn(String column) {
        return row -> row.wire(row.view().at(column)).isEmpty() ? Tone.USUAL : Tone.WARNING;
    }

    private static Tone tone(Row row) {
        if (!row.wire(row.view().at("held")).isEmpty()) return Tone.WARNING;
        return switch (row.choice("state", DeliveryState.class)) {
            case RESERVED, PICKED, PACKED -> Tone.USUAL;
            case WAITING -> Tone.WARNING;
            case SHIPPED -> Tone.GOOD;
            case CANCELLED -> Tone.QUIET;
        };
    }
}
