package kontor.backoffice.people;

import kontor.backoffice.people.absence.AbsenceRoom;
import kontor.backoffice.people.payroll.PayrollRoom;
import kontor.backoffice.people.recruitment.RecruitmentRoom;
import kontor.backoffice.people.staff.StaffRoom;
import kontor.backoffice.people.time.TimeRoom;
import kontor.kernel.Room;

/// People, with its inner rooms.
public final class PeopleRoom {

    private PeopleRoom() {}

    public static final Room ROOM = room();

    private static Room room() {
        var room = Room.of(PeopleRoom.class);
        StaffRoom.furnish(room);
        AbsenceRoom.furnish(room);
        TimeRoom.furnish(room);
        PayrollRoom.furnish(room);
        RecruitmentRoom.furnish(room);
        return room.done();
    }
}
