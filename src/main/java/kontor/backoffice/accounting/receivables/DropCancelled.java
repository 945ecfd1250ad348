package kontor.backoffice.accounting.receivables;

import kontor.kernel.Command;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes the services of a cancelled order out of the queue; what has been shipped stays.
record DropCancelled(OrderNumber order) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return ReceivablesRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        ToInvoiceSql.remove(tx, ToInvoice.keyOfServices(order));
        return Outcome.done(order);
    }
}
