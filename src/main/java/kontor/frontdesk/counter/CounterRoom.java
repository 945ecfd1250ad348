package kontor.frontdesk.counter;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The counter: commands and views.
public final class CounterRoom {

    private CounterRoom() {}

    static final Permission READ = Permission.of("counter.read", Side.BOTH, "seller", "service", "accountant");
    static final Permission SELL = Permission.of("counter.sell", Side.DESK, "seller");
    static final Permission KEEP = Permission.of("counter.keep", Side.DESK, "seller");

    public static final Room ROOM = Room.of(CounterRoom.class)
            .department(Department.COUNTER)
            .permissions(READ, SELL, KEEP)
            .commands(
                    CommandSpec.of("counter.sell", SellAtCounter.class, Side.DESK),
                    CommandSpec.of("counter.park", ParkSale.class, Side.DESK),
                    CommandSpec.of("counter.resume", SellParked.class, Side.DESK),
                    CommandSpec.of("counter.drop", DropParked.class, Side.DESK),
                    CommandSpec.of("till.add", AddTill.class, Side.DESK),
                    CommandSpec.of("till.open", OpenTill.class, Side.DESK),
                    CommandSpec.of("till.count", CountTill.class, Side.DESK),
                    CommandSpec.of("till.close", CloseTill.class, Side.DESK))
            .views(CounterViews.SALES, CounterViews.LINES, CounterViews.TILLS, CounterViews.DAYS, CounterViews.PARKED)
            .check("counter-as-invoiced", CounterViews.AS_INVOICED)
            .done();
}
