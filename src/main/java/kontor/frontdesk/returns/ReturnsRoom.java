package kontor.frontdesk.returns;

import kontor.hatch.CustomerErased;
import kontor.hatch.ReturnAuthorised;
import kontor.hatch.ReturnCredited;
import kontor.hatch.ReturnDeclined;
import kontor.hatch.ReturnInspected;
import kontor.hatch.ReturnReceived;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// The desk's returns: commands, views, and what it hears from the office.
public final class ReturnsRoom {

    private ReturnsRoom() {}

    static final Permission READ = Permission.of("returns.read", Side.DESK, "service", "seller");
    static final Permission TAKE = Permission.of("returns.take", Side.DESK, "service", "seller");

    /// Only the desk tells a customer anything.
    static final Permission TELL = Permission.of("returns.tell", Side.DESK, "service", "seller");

    public static final Room ROOM = Room.of(ReturnsRoom.class)
            .department(Department.COMPLAINTS)
            .permissions(READ, TAKE, TELL)
            .persons(ReturnNumber.class, READ)
            .commands(
                    CommandSpec.of("return.request", RequestReturn.class, Side.DESK),
                    CommandSpec.of("return.tell", TellReturn.class, Side.DESK),
                    CommandSpec.of("return.withdraw", WithdrawReturn.class, Side.DESK))
            .views(ReturnViews.RETURNS, ReturnViews.LINES)
            .take(ReturnAuthorised.class, "desk-returns.authorised", FollowReturn::authorised)
            .take(ReturnDeclined.class, "desk-returns.declined", FollowReturn::declined)
            .take(ReturnReceived.class, "desk-returns.received", FollowReturn::received)
            .take(ReturnInspected.class, "desk-returns.inspected", FollowReturn::inspected)
            .take(ReturnCredited.class, "desk-returns.credited", FollowReturn::credited)
            .take(CustomerErased.class, "desk-returns.erased", EraseReturns::new)
            .check("returns-both-sides", ReturnViews.BOTH_SIDES)
            .check("returns-within-delivered", ReturnViews.WITHIN_DELIVERED)
            .check("returns-to-tell", ReturnViews.TO_TELL)
            .done();
}
