package kontor.frontdesk.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;
import kontor.registry.VatArea;

/// Takes an order down as a draft.
///
/// @param reference the customer's own, such as a purchase order number
/// @param on        the day it was taken; today where nothing is said
/// @param vatArea   where it goes, if not where the customer usually has things sent
public record PlaceOrder(
        CustomerNumber customer,
        List<WantedLine> lines,
        Optional<Name> reference,
        Optional<LocalDate> on,
        Optional<VatArea> vatArea)
        implements Command<OrderNumber> {

    static final NumberSeries SERIES = new NumberSeries("order", 20_001);

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var found = CustomerSql.hold(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("order", customer));
        var day = on.orElseGet(tx::today);
        var area = vatArea.orElse(found.get().vatArea());
        return Priced.of(tx, new Buyer(customer, area), day, lines).then(priced -> {
            var order = Order.draft(tx.next(SERIES), customer, day, reference, priced);
            OrderSql.add(tx, order);
            OrderSql.findable(tx, order, found.get());
            OrderSql.addLines(tx, priced.of(order.number()));
            return Outcome.done(order.number());
        });
    }
}
