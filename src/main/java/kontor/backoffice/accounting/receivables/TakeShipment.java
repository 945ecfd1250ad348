package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.hatch.DeliveryShipped;
import kontor.hatch.OrderTerms;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Puts what was shipped in the queue to be invoiced, but for what replaces goods.
record TakeShipment(DeliveryNumber delivery, OrderNumber order, LocalDate on, List<Line> lines)
        implements Command<DeliveryNumber> {

    record Line(long line, Quantity quantity) {}

    static TakeShipment from(DeliveryShipped shipped) {
        return new TakeShipment(
                shipped.delivery(),
                shipped.order(),
                shipped.on(),
                shipped.lines().stream()
                        .map(l -> new Line(l.line(), l.quantity()))
                        .toList());
    }

    @Override
    public Permission needs() {
        return ReceivablesRoom.TAKE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        var terms = tx.ask(new OrderTerms(order));
        if (terms.isEmpty()) return Outcome.refused(new NoSuch("invoice", order));
        if (terms.get().complaint().isPresent() || invoiced(tx)) return Outcome.done(delivery);
        var what = new ToInvoice(
                delivery.value(), order, Optional.of(delivery), terms.get().customer(), on);
        ToInvoiceSql.add(
                tx,
                what,
                lines.stream()
                        .map(l -> new ToInvoice.Line(what.number(), l.line(), l.quantity()))
                        .toList());
        return Outcome.done(delivery);
    }

    /// What went over the counter was invoiced with the sale.
    private boolean invoiced(Tx tx) {
        return InvoiceSql.ofDelivery(tx, delivery).isPresent();
    }
}
