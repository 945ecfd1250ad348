package kontor.frontdesk.orders;

import kontor.kernel.Command;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The office lets an order through although the customer's credit does not reach, or a line is below the margin floor.
/// It is confirmed at once. A command of its own, and no silent
/// effect of the right: whoever overrules the limit shall know that they do.
public record ApproveOrder(OrderNumber order) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.OVER_CREDIT;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        return Promise.run(tx, order, true);
    }
}
