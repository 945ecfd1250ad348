package kontor.backoffice.accounting.receivables;

import java.util.Optional;
import kontor.hatch.OrderTerms;
import kontor.kernel.Command;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Puts an order of services alone in the queue to be invoiced; one with goods waits for its deliveries, and one that
/// was cancelled on the way is let go.
record TakeServices(OrderNumber order) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var asked = tx.ask(new OrderTerms(order));
        if (asked.isEmpty()) return Outcome.done(order);
        var terms = asked.get();
        if (terms.complaint().isPresent() || terms.lines().stream().anyMatch(l -> !l.service()))
            return Outcome.done(order);
        if (!InvoiceSql.ofOrder(tx, order).isEmpty()) return Outcome.done(order);
        var key = ToInvoice.keyOfServices(order);
        ToInvoiceSql.add(
                tx,
                new ToInvoice(key, order, Optional.empty(), terms.customer(), tx.today()),
                terms.lines().stream()
                        .map(l -> new ToInvoice.Line(key, l.line(), l.quantity()))
                        .toList());
        return Outcome.done(order);
    }
}
