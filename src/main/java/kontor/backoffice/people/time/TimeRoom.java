package kontor.backoffice.people.time;

import kontor.backoffice.people.staff.StaffRoom;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What hours bring to the people room.
public final class TimeRoom {

    private TimeRoom() {}

    static final Permission OWN = Permission.of("time.own", Side.BOTH, StaffRoom.ALL);
    static final Permission READ = Permission.of("time.read", Side.OFFICE, "hr", "accountant");
    static final Permission KEEP = Permission.of("time.keep", Side.OFFICE, "hr");

    public static void furnish(Room.Maker room) {
        room.department(Department.PEOPLE)
                .permissions(OWN, READ, KEEP)
                .commands(
                        CommandSpec.of("time.log", LogTime.class, Side.BOTH),
                        CommandSpec.of("time.decide", DecideTime.class, Side.BOTH))
                .views(TimeSql.TIME, TimeSql.MINE, TimeSql.TO_DECIDE);
    }
}
