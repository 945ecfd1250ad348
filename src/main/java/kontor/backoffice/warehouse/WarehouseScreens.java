package kontor.backoffice.warehouse;

import static kontor.backoffice.warehouse.DeliveryState.PACKED;
import static kontor.backoffice.warehouse.DeliveryState.PICKED;
import static kontor.backoffice.warehouse.DeliveryState.RESERVED;
import static kontor.backoffice.warehouse.DeliveryState.WAITING;
import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// The warehouse on the screen: its four queues, each with the step that comes next.
public final class WarehouseScreens {

    private WarehouseScreens() {}

    private static final ListScreen DELIVERIES = ListScreen.of(WarehouseViews.DELIVERIES)
            .does("delivery.pick", WarehouseScreens::delivery, onlyIn(RESERVED))
            .does("delivery.pack", WarehouseScreens::delivery, onlyIn(PICKED))
            .does("delivery.ship", WarehouseScreens::delivery, onlyIn(PACKED))
            .marks(WarehouseScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    DELIVERIES,
                    ListScreen.of(WarehouseViews.RECEIPTS).creates("goods.receive"),
                    ListScreen.of(WarehouseViews.STOCK).creates("goods.receive"))
            .cards(CardScreen.of(WarehouseViews.DELIVERIES).actions(DELIVERIES))
            .home(
                    queue('1', RESERVED, "delivery.home.reserved"),
                    queue('2', PICKED, "delivery.home.picked"),
                    queue('3', PACKED, "delivery.home.packed"),
                    queue('4', WAITING, "delivery.home.waiting"),
                    MenuEntry.list(Side.BOTH, 'l', WarehouseViews.DELIVERIES),
                    MenuEntry.list(Side.BOTH, 's', WarehouseViews.STOCK),
                    MenuEntry.form(Side.OFFICE, 'm', "goods.receive"))
            .done();

    private static MenuEntry queue(char key, DeliveryState state, String title) {
        return MenuEntry.queue(Side.OFFICE, key, WarehouseViews.DELIVERIES, new Query.Where("state", state))
                .titled(title);
    }

    private static Map<String, Object> delivery(Row row) {
        return Map.of("delivery", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", DeliveryState.class)) {
            case RESERVED, PICKED, PACKED -> Tone.USUAL;
            case WAITING -> Tone.WARNING;
            case SHIPPED -> Tone.GOOD;
            case CANCELLED -> Tone.QUIET;
        };
    }
}
