package kontor.frontdesk.orders;

import kontor.kernel.Command;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Promises a draft to the customer: what is in stock is set aside at once, the rest waits for goods, and the order
/// crosses to the warehouse. Never refused for lack of stock; refused where the customer's credit does not reach, which
/// only the office can overrule ([ApproveOrder]).
public record ConfirmOrder(OrderNumber order) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        return Promise.run(tx, order, false);
    }
}
