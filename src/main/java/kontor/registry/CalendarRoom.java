package kontor.registry;

import kontor.kernel.CommandSpec;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The company's calendar, the clocks that run by it, and who is told when one runs out.
public final class CalendarRoom {

    private CalendarRoom() {}

    static final Permission CLOCKS = Permission.of("clocks.read", Side.BOTH, "service", "caseworker");
    static final Permission KEEP_CALENDAR = Permission.of("calendar.keep", Side.OFFICE);
    static final Permission RAISE = Permission.of("clocks.raise", Side.OFFICE);

    public static final Room ROOM = Room.of(CalendarRoom.class)
            .permissions(CLOCKS, KEEP_CALENDAR, RAISE)
            .views(
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
            .check("clock-months-as-clocks", ClockSql.MONTHS)
            .done();
}
