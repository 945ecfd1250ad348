package kontor.frontdesk.orders;

import kontor.hatch.Invoiced;
import kontor.hatch.OrderCancelled;
import kontor.hatch.Release;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Takes an order back while nothing of it is shipped or invoiced; the warehouse lets go of its goods at once.
public record CancelOrder(OrderNumber order) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var found = OrderSql.lock(tx, order);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", order));
        var now = found.get();
        if (!now.state().mayBecome(OrderState.CANCELLED))
            return Outcome.refused(new WrongState("order", order, now.state(), OrderState.CANCELLED));
        if (OrderSql.lines(tx, order).stream().anyMatch(OrderLine::begun)
                || now.state().agreed() && (tx.ask(new Invoiced(order)) || !tx.ask(new Release(order))))
            return Outcome.refused(new OrderRefusal.TooLate(order));
        if (now.state() == OrderState.FOR_APPROVAL) ApprovalSql.drop(tx, order);
        OrderSql.save(tx, now.to(OrderState.CANCELLED));
        if (now.state().agreed()) tx.post(new OrderCancelled(order));
        return Outcome.done(order);
    }
}
