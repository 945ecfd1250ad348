package kontor.frontdesk.promise;

import kontor.frontdesk.orders.LineLeft;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.PromiseNumber;
import kontor.kernel.Tx;

/// Works out the earliest day for a line of an order and keeps it, with why. A promise of the line that was open is
/// dropped.
///
/// @param line its place, from 1
public record PromiseLine(OrderNumber order, long line) implements Command<PromiseNumber> {

    @Override
    public Permission needs() {
        return PromiseRoom.GIVE;
    }

    @Override
    public Outcome<PromiseNumber> run(Tx tx) {
        var found = tx.ask(new LineLeft(order, line));
        if (found.isEmpty()) return Outcome.refused(new NoSuch("promise", order));
        var left = found.get();
        if (!left.quantity().isPositive()) return Outcome.refused(new PromiseRefusal.Delivered(order, line));
        var estimate = Estimate.of(tx, order, line, left.product(), left.quantity());
        if (estimate.isEmpty()) return Outcome.refused(new PromiseRefusal.NobodyKnows(left.product()));
        PromiseSql.drop(tx, order, line);
        var number = new PromiseNumber("LO-" + tx.next(Promise.SERIES));
        PromiseSql.add(
                tx,
                new Promise(
                        number,
                        PromiseState.OPEN,
                        order,
                        line,
                        left.product(),
                        left.quantity(),
                        left.quantity(),
                        estimate.get().on(),
                        estimate.get().basis(),
                        estimate.get().record()));
        return Outcome.done(number);
    }
}
