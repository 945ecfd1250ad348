package kontor.frontdesk.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// An order follows what the office did with its lines: what an event's delivery runs.
///
/// @param steps how much of which line moves on
/// @param move  a line moved on by so much
/// @param sums  the order with its sums brought up to date
record Follow(
        OrderNumber order,
        List<OrderSql.Step> steps,
        BiFunction<OrderLine, Quantity, OrderLine> move,
        UnaryOperator<Order> sums)
        implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var found = OrderSql.lock(tx, order);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", order));
        var state = found.get().state();
        if (!state.agreed()) return Outcome.refused(new WrongState("order", order, state, OrderState.IN_PROGRESS));
        if (steps.isEmpty()) {
            OrderSql.save(tx, sums.apply(found.get()));
            return Outcome.done(order);
        }
        var lines = new TreeMap<Long, OrderLine>();
        OrderSql.lines(tx, order).forEach(line -> lines.put(line.line(), line));
        var moved = new TreeMap<Long, OrderLine>();
        for (var step : steps) {
            var line = lines.get(step.line());
            if (line == null) return Outcome.refused(new OrderRefusal.TooMuch(order, step.line(), Quantity.ZERO));
            var now = move.apply(line, step.quantity());
            if (!now.fits()) return Outcome.refused(new OrderRefusal.TooMuch(order, step.line(), line.quantity()));
            lines.put(step.line(), now);
            moved.put(step.line(), now);
        }
        OrderSql.saveProgress(tx, new ArrayList<>(moved.values()));
        OrderSql.save(tx, sums.apply(found.get()).following(new ArrayList<>(lines.values())));
        return Outcome.done(order);
    }
}
