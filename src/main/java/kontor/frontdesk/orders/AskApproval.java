package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The desk asks the office to let a draft through, such as one that the customer's credit does not reach for. One that
/// is below the margin floor asks by itself when it is confirmed.
public record AskApproval(OrderNumber order, Optional<Name> reason) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var found = OrderSql.lock(tx, order);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", order));
        if (!found.get().state().mayBecome(OrderState.FOR_APPROVAL))
            return Outcome.refused(new WrongState("order", order, found.get().state(), OrderState.FOR_APPROVAL));
        Approve.ask(tx, found.get(), ApprovalWhy.ASKED, Optional.empty(), reason);
        return Outcome.done(order);
    }
}
