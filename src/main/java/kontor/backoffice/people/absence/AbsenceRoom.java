package kontor.backoffice.people.absence;

import kontor.backoffice.people.staff.StaffRoom;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What absence brings to the people room.
public final class AbsenceRoom {

    private AbsenceRoom() {}

    /// One's own, and of those whose manager one is.
    static final Permission OWN = Permission.of("absence.own", Side.BOTH, StaffRoom.ALL);
    static final Permission READ = Permission.of("absence.read", Side.OFFICE, "hr");
    static final Permission KEEP = Permission.of("absence.keep", Side.OFFICE, "hr");
    static final Permission END = Permission.of("absence.end", Side.OFFICE);

    public static void furnish(Room.Maker room) {
        room.department(Department.PEOPLE)
                .permissions(OWN, READ, KEEP, END)
                .commands(
                        CommandSpec.of("absence.draft", DraftAbsence.class, Side.BOTH),
                        CommandSpec.of("absence.submit", SubmitAbsence.class, Side.BOTH),
                        CommandSpec.of("absence.approve", ApproveAbsence.class, Side.BOTH),
                        CommandSpec.of("absence.reject", RejectAbsence.class, Side.BOTH),
                        CommandSpec.of("absence.cancel", CancelAbsence.class, Side.BOTH),
                        CommandSpec.of("absence.end", EndAbsence.class, Side.OFFICE)
                                .system())
                .views(
                        AbsenceViews.ABSENCE,
                        AbsenceViews.MINE,
                        AbsenceViews.TO_DECIDE,
                        AbsenceViews.AWAY,
                        AbsenceViews.BALANCES)
                .timer("absence.end", AbsenceViews.DUE, number -> new EndAbsence(new AbsenceNumber(number)))
                .check("absence-overlaps", AbsenceViews.OVERLAPS)
                .check("absence-second-person", AbsenceViews.OWN_DECISION);
    }
}
