package kontor.frontdesk.promise;

import kontor.kernel.Command;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Nothing is promised of an order that was cancelled.
record FollowCancelled(OrderNumber order) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return PromiseRoom.GIVE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        PromiseSql.open(tx, order).forEach(promise -> PromiseSql.drop(tx, order, promise.line()));
        return Outcome.done(order);
    }
}
