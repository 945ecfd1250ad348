package kontor.backoffice.returns;

import kontor.hatch.CustomerErased;
import kontor.hatch.ReturnCredited;
import kontor.hatch.ReturnRequested;
import kontor.hatch.Withdraw;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;
import kontor.kernel.Tx;

/// The office's returns: commands, views, and what it hears and answers.
public final class ReturnsRoom {

    private ReturnsRoom() {}

    static final Permission READ =
            Permission.of("goods-returns.read", Side.OFFICE, "warehouse", "caseworker", "accountant", "developer");
    static final Permission AUTHORISE = Permission.of("returns.authorise", Side.OFFICE, "warehouse", "caseworker");
    static final Permission RECEIVE = Permission.of("returns.receive", Side.OFFICE, "warehouse");

    public static final Room ROOM = Room.of(ReturnsRoom.class)
            .department(Department.CASES)
            .permissions(READ, AUTHORISE, RECEIVE)
            .commands(
                    CommandSpec.of("return.authorise", AuthoriseReturn.class, Side.OFFICE),
                    CommandSpec.of("return.decline", DeclineReturn.class, Side.OFFICE),
                    CommandSpec.of("return.receive", ReceiveReturn.class, Side.OFFICE),
                    CommandSpec.of("return.inspect", InspectReturn.class, Side.OFFICE),
                    CommandSpec.of("return.repaired", RepairedReturn.class, Side.OFFICE))
            .views(ReturnViews.RETURNS, ReturnViews.LINES)
            .answer(Withdraw.class, ReturnsRoom::withdraw)
            .take(ReturnRequested.class, "returns.requested", TakeReturn::new)
            .take(ReturnCredited.class, "returns.credited", e -> new CloseReturn(e.returned()))
            .take(CustomerErased.class, "returns.erased", EraseReason::new)
            .check("returns-as-fated", ReturnViews.AS_FATED)
            .check("returns-as-moves", ReturnViews.AS_MOVES)
            .check("returns-as-delivered", ReturnViews.AS_DELIVERED)
            .done();

    /// What the office has not heard of yet is on its way: then it is known as withdrawn when it comes.
    private static boolean withdraw(Tx tx, Withdraw asked) {
        var found = GoodsReturnSql.lock(tx, asked.requested().returned());
        var now = found.orElseGet(() -> GoodsReturn.requested(asked.requested(), tx.today()));
        if (!now.state().mayBecome(GoodsReturnState.WITHDRAWN)) return false;
        if (found.isEmpty()) new TakeReturn(asked.requested()).run(tx);
        GoodsReturnSql.save(tx, now.to(GoodsReturnState.WITHDRAWN));
        return true;
    }
}
