package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Tx;
import kontor.registry.Customer;

/// An order as another room of the desk has agreed on it, line for line and price for price.
public final class Agreement {

    private Agreement() {}

    /// Takes it down as a draft. What was promised to the customer is not asked about again when it is confirmed, even
    /// if
    /// it has come below the margin floor meanwhile; their credit is.
    public static OrderNumber place(Tx tx, Customer customer, Optional<Name> reference, Priced agreed) {
        var order = Order.draft(tx.next(PlaceOrder.SERIES), customer.number(), tx.today(), reference, agreed);
        OrderSql.add(tx, order);
        OrderSql.findable(tx, order, customer);
        OrderSql.addLines(tx, agreed.of(order.number()));
        var given = new Approval(
                order.number(),
                ApprovalState.APPROVED,
                ApprovalWhy.QUOTED,
                Optional.empty(),
                Optional.empty(),
                tx.now(),
                tx.actor().audited(),
                Optional.of(tx.now()),
                Optional.of(tx.actor().audited()),
                reference);
        ApprovalSql.put(tx, given);
        return order.number();
    }
}
