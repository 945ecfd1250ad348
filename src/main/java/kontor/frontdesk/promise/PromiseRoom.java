package kontor.frontdesk.promise;

import kontor.hatch.DeliveryShipped;
import kontor.hatch.OrderCancelled;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.SalesNumbers.PromiseNumber;
import kontor.kernel.Side;

/// Promises: the key on an order's line, and what becomes of them.
public final class PromiseRoom {

    private PromiseRoom() {}

    static final Permission READ = Permission.of("promises.read", Side.BOTH, "seller", "service", "warehouse");
    static final Permission GIVE = Permission.of("promises.give", Side.DESK, "seller", "service");

    public static final Room ROOM = Room.of(PromiseRoom.class)
            .department(Department.SALES)
            .permissions(READ, GIVE)
            .commands(
                    CommandSpec.of("order.promise", PromiseLine.class, Side.DESK),
                    CommandSpec.of("promise.break", BreakPromise.class, Side.DESK)
                            .system())
            .views(PromiseViews.PROMISES)
            .take(DeliveryShipped.class, "promise.shipped", FollowShipment::new)
            .take(OrderCancelled.class, "promise.cancelled", e -> new FollowCancelled(e.order()))
            .timer("promise.broken", PromiseSql.BROKEN, number -> new BreakPromise(new PromiseNumber(number)))
            .check("promises-one-a-line", PromiseViews.ONE_A_LINE)
            .done();
}
