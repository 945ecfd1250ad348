package kontor.frontdesk.prices;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The prices room: price lists, and how low a price may go.
public final class PricesRoom {

    private PricesRoom() {}

    static final Permission READ =
            Permission.of("prices.read", Side.BOTH, "seller", "service", "accountant", "developer");
    static final Permission KEEP = Permission.of("prices.keep", Side.DESK, "seller");
    static final Permission FLOOR = Permission.of("prices.floor", Side.OFFICE, "accountant", "developer");

    public static final Room ROOM = Room.of(PricesRoom.class)
            .department(Department.SALES)
            .permissions(READ, KEEP, FLOOR)
            .commands(
                    CommandSpec.of("price-list.add", AddPriceList.class, Side.DESK),
                    CommandSpec.of("price.set", SetPrice.class, Side.DESK),
                    CommandSpec.of("price.end", EndPrice.class, Side.DESK),
                    CommandSpec.of("customer.price-list", GivePriceList.class, Side.DESK),
                    CommandSpec.of("price.floor", SetFloor.class, Side.OFFICE))
            .views(PriceViews.LISTS, PriceViews.PRICES, PriceViews.EXPLAIN)
            .check("listed-products-are-marked", PriceViews.LISTED)
            .done();
}
