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

/// The office does not let an order through: it is a draft again, and the desk reads why.
public record DeclineOrder(OrderNumber order, Name reason) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.OVER_CREDIT;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var found = OrderSql.lock(tx, order);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", order));
        if (found.get().state() != OrderState.FOR_APPROVAL)
            return Outcome.refused(new WrongState("order", order, found.get().state(), OrderState.DRAFT));
        Approve.decide(tx, order, ApprovalState.DECLINED, Optional.of(reason));
        OrderSql.save(tx, found.get().to(OrderState.DRAFT));
        return Outcome.done(order);
    }
}
