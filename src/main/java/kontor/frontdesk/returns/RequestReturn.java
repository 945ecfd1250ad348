package kontor.frontdesk.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.frontdesk.orders.Delivered;
import kontor.hatch.KnownComplaint;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// A customer wants to send goods back: the office says whether they may. At most what was delivered and is not on its
/// way
/// back, or back, already.
///
/// @param lines     all that can come back of the order where none is named
/// @param complaint the one it belongs to, if any: it carries the cost
/// @param reason    the customer's words
public record RequestReturn(
        OrderNumber order,
        List<WantedReturn> lines,
        Optional<ComplaintNumber> complaint,
        @Personal Words reason) implements Command<ReturnNumber> {

    private static final NumberSeries SERIES = new NumberSeries("return", 1);

    @Override
    public Permission needs() {
        return ReturnsRoom.TAKE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        if (reason.value().isBlank())
            return Outcome.refused(new BadField("return", "reason", Text.of("return.reason.wanted"), ""));
        if (complaint.isPresent() && !tx.ask(new KnownComplaint(complaint.get())))
            return Outcome.refused(new NoSuch("return", complaint.get()));
        var delivered = Delivered.of(tx, order);
        if (delivered.isEmpty()) return Outcome.refused(new NoSuch("return", order));
        return wanted(tx, delivered.get()).then(wanted -> request(tx, delivered.get(), wanted));
    }

    private Outcome<TreeMap<Long, Quantity>> wanted(Tx tx, Delivered delivered) {
        var left = new TreeMap<Long, Quantity>();
        var claimed = ReturnSql.claimed(tx, order);
        for (var line : delivered.lines())
            left.put(line.line(), line.quantity().minus(claimed.getOrDefault(line.line(), Quantity.ZERO)));
        var wanted = new TreeMap<Long, Quantity>();
        if (lines.isEmpty())
            left.forEach((line, quantity) -> {
                if (quantity.isPositive()) wanted.put(line, quantity);
            });
        for (var one : lines) {
            var most = left.get(one.line());
            if (most == null) return Outcome.refused(new ReturnRefusal.NoSuchLine(order, one.line()));
            var quantity = one.quantity().orElse(most);
            if (wanted.containsKey(one.line()) || one.quantity().isPresent() && !quantity.isPositive())
                return Outcome.refused(
                        new BadField("return", "lines", Text.of("return.line.wanted"), one.line() + ": " + quantity));
            if (!quantity.isPositive() || quantity.compareTo(most) > 0)
                return Outcome.refused(new ReturnRefusal.TooMuch(order, one.line(), quantity, most));
            wanted.put(one.line(), quantity);
        }
        return wanted.isEmpty() ? Outcome.refused(new ReturnRefusal.Nothing(order)) : Outcome.done(wanted);
    }

    private Outcome<ReturnNumber> request(Tx tx, Delivered delivered, TreeMap<Long, Quantity> wanted) {
        var made = CustomerReturn.requested(
                tx.next(SERIES),
                this,
                delivered.customer(),
                tx.now(),
                tx.actor().audited());
        var goods = new ArrayList<ReturnLine>();
        for (var line : delivered.lines()) {
            var quantity = wanted.get(line.line());
            if (quantity != null)
                goods.add(new ReturnLine(
                        made.number(), line.line(), line.product(), line.text(), quantity, Quantity.ZERO));
        }
        ReturnSql.add(tx, made, goods);
        tx.post(ReturnSql.asRequested(made, goods));
        return Outcome.done(made.number());
    }
}
