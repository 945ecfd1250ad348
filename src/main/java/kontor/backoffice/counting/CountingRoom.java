package kontor.backoffice.counting;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Counts and scrapping.
public final class CountingRoom {

    private CountingRoom() {}

    static final Permission COUNT = Permission.of("counts.count", Side.OFFICE, "warehouse");

    /// Whoever sees what should be there, and makes it so.
    static final Permission POST = Permission.of("counts.post", Side.OFFICE, "accountant");

    public static final Room ROOM = Room.of(CountingRoom.class)
            .department(Department.WAREHOUSE)
            .permissions(COUNT, POST)
            .commands(
                    CommandSpec.of("count.start", StartCount.class, Side.OFFICE),
                    CommandSpec.of("count.enter", EnterCount.class, Side.OFFICE),
                    CommandSpec.of("count.post", PostCount.class, Side.OFFICE),
                    CommandSpec.of("count.cancel", CancelCount.class, Side.OFFICE),
                    CommandSpec.of("stock.scrap", ScrapStock.class, Side.OFFICE))
            .views(CountViews.COUNTS, CountViews.TO_COUNT, CountViews.LINES, CountViews.SCRAPS)
            .check("counts-as-moves", CountViews.COUNTS_AS_MOVES)
            .check("scraps-as-moves", CountViews.SCRAPS_AS_MOVES)
            .done();
}
