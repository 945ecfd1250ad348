package kontor.registry;

import kontor.kernel.CommandSpec;
import kontor.kernel.CompanyZone;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The registry: its views, and the zone that everyone asks for.
public final class RegistryRoom {

    private RegistryRoom() {}

    static final Permission READ = Permission.of(
            "registry.read", Side.BOTH, "seller", "warehouse", "accountant", "developer", "service", "caseworker");
    static final Permission CLOCKS = Permission.of("clocks.read", Side.BOTH, "service", "caseworker");
    static final Permission KEEP_CALENDAR = Permission.of("calendar.keep", Side.OFFICE);
    static final Permission RAISE = Permission.of("clocks.raise", Side.OFFICE);

    public static final Room ROOM = Room.of(RegistryRoom.class)
            .permissions(READ, CLOCKS, KEEP_CALENDAR, RAISE)
            .views(
                    CustomerSql.CUSTOMERS,
                    ProductSql.PRODUCTS,
                    CompanySql.COMPANY,
                    CalendarSql.HOLIDAYS,
                    CalendarSql.HOURS,
                    HeadSql.HEADS,
                    ClockSql.CLOCKS,
                    ClockSql.DUE,
                    ClockSql.ESCALATIONS)
            .commands(
                    CommandSpec.of("holiday.add", AddHoliday.class, Side.OFFICE),
                    CommandSpec.of("holiday.remove", RemoveHoliday.class, Side.OFFICE),
                    CommandSpec.of("hours.set", SetHours.class, Side.OFFICE),
                    CommandSpec.of("head.name", NameHead.class, Side.OFFICE),
                    CommandSpec.of("clock.raise", RaiseClock.class, Side.OFFICE).system())
            .timer("clock.next", ClockSql.NEXT, RaiseClock::of)
            .check("clocks-sound", ClockSql.SOUND)
            .check("stages-raised", ClockSql.RAISED)
            .persons(CustomerNumber.class, READ)
            .index("customer", CustomerSql.WORDS)
            .index("product", ProductSql.WORDS)
            .answer(CompanyZone.class, (tx, _) -> CompanySql.zone(tx))
            .done();
}
