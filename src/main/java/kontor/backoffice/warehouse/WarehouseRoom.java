package kontor.backoffice.warehouse;

import kontor.hatch.HandOver;
import kontor.hatch.OnHand;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.Release;
import kontor.hatch.Reserve;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The warehouse: commands, views, and what it hears and answers.
public final class WarehouseRoom {

    private WarehouseRoom() {}

    static final Permission READ =
            Permission.of("deliveries.read", Side.BOTH, "seller", "service", "warehouse", "accountant", "caseworker");
    static final Permission STOCK = Permission.of(
            "stock.read",
            Side.BOTH,
            "seller",
            "service",
            "warehouse",
            "accountant",
            "caseworker",
            "developer",
            "buyer");
    static final Permission HANDLE = Permission.of("deliveries.handle", Side.OFFICE, "warehouse");
    static final Permission RECEIVE = Permission.of("goods.receive", Side.OFFICE, "warehouse");

    static final Permission HOLD = Permission.of("holds.place", Side.OFFICE, "warehouse", "caseworker");
    static final Permission RELEASE_HOLD = Permission.of("holds.release", Side.OFFICE, "warehouse", "caseworker");

    public static final Room ROOM = Room.of(WarehouseRoom.class)
            .department(Department.WAREHOUSE)
            .permissions(READ, STOCK, HANDLE, RECEIVE, HOLD, RELEASE_HOLD)
            .commands(
                    CommandSpec.of("goods.receive", ReceiveGoods.class, Side.OFFICE)
                            .from(1, tree -> tree),
                    CommandSpec.of("delivery.pick", PickDelivery.class, Side.OFFICE)
                            .from(1, tree -> tree),
                    CommandSpec.of("delivery.pack", PackDelivery.class, Side.OFFICE),
                    CommandSpec.of("delivery.ship", ShipDelivery.class, Side.OFFICE),
                    CommandSpec.of("delivery.release", ReleaseDelivery.class, Side.OFFICE),
                    CommandSpec.of("delivery.reserve", ReserveDelivery.class, Side.OFFICE),
                    CommandSpec.of("delivery.delay", DelayDelivery.class, Side.OFFICE),
                    CommandSpec.of("hold.place", PlaceHold.class, Side.OFFICE),
                    CommandSpec.of("hold.release", ReleaseHold.class, Side.OFFICE))
            .views(
                    WarehouseViews.DELIVERIES,
                    WarehouseViews.LINES,
                    WarehouseViews.STOCK,
                    WarehouseViews.MOVES,
                    WarehouseViews.RECEIPTS,
                    LotViews.LOTS,
                    LotViews.TRACE,
                    LotViews.HOLDS)
            .answer(Reserve.class, Claims::reserve)
            .answer(Release.class, Claims::release)
            .answer(HandOver.class, OverTheCounter::hand)
            .answer(OnHand.class, StandingSql::of)
            .take(OrderConfirmed.class, "warehouse.confirmed", MakeDelivery::new)
            .check("stock-as-moves", WarehouseChecks.STOCK_AS_MOVES)
            .check("reserved-within-stock", WarehouseChecks.RESERVED_WITHIN_STOCK)
            .check("reserved-as-claimed", WarehouseChecks.RESERVED_AS_CLAIMED)
            .check("claims-as-deliveries", WarehouseChecks.CLAIMS_AS_DELIVERIES)
            .check("delivery-state-as-claims", WarehouseChecks.STATE_AS_CLAIMS)
            .check("stock-in-ledger", WarehouseChecks.STOCK_IN_LEDGER)
            .check("receipts-as-moves", WarehouseChecks.RECEIPTS_AS_MOVES)
            .check("lots-as-moves", LotViews.LOTS_AS_MOVES)
            .check("lots-as-picked", LotViews.LOTS_AS_PICKED)
            .check("lots-traced", LotViews.LOTS_TRACED)
            .check("held-as-holds", LotViews.HELD_AS_HOLDS)
            .check("holds-released-by-another", LotViews.RELEASED_BY_ANOTHER)
            .done();
}
