package kontor.frontdesk.demand;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What customers want: the desk's log of it.
public final class DemandRoom {

    private DemandRoom() {}

    static final Permission READ =
            Permission.of("demand.read", Side.BOTH, "seller", "service", "warehouse", "caseworker", "developer");
    static final Permission LOG = Permission.of("demand.log", Side.DESK, "seller", "service");
    static final Permission PROPOSE = Permission.of("ideas.propose", Side.DESK, "seller", "service");

    public static final Room ROOM = Room.of(DemandRoom.class)
            .department(Department.SALES)
            .permissions(READ, LOG, PROPOSE)
            .commands(
                    CommandSpec.of("asked.log", LogAsked.class, Side.DESK),
                    CommandSpec.of("idea.propose", ProposeIdea.class, Side.DESK))
            .views(DemandSql.ASKED)
            .done();
}
