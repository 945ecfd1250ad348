package kontor.frontdesk.orders;

import java.util.ArrayList;
import java.util.Optional;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.ReplacementDecided;
import kontor.hatch.ReplacementOrdered;
import kontor.hatch.Reserve;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// The office replaces goods: an order at price nothing, promised at once whatever the customer owes, tied to the
/// complaint that bears its cost. There is nothing to invoice.
record Replace(ReplacementDecided decided) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return OrdersRoom.TAKE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var customer = CustomerSql.hold(tx, decided.customer());
        if (customer.isEmpty()) return Outcome.refused(new NoSuch("order", decided.customer()));
        for (var line : decided.lines()) {
            var product = ProductSql.find(tx, line.product());
            if (product.isEmpty()) return Outcome.refused(new NoSuch("order", line.product()));
            if (product.get().kind() == ProductKind.SERVICE)
                return Outcome.refused(new OrderRefusal.NotReplaced(line.product()));
        }
        var order = Order.replacing(tx.next(PlaceOrder.SERIES), decided.customer(), tx.today(), decided.complaint());
        var number = order.number();
        var lines = new ArrayList<OrderLine>();
        for (var line : decided.lines()) lines.add(line(tx, number, lines.size() + 1L, line));
        OrderSql.add(tx, order);
        OrderSql.findable(tx, order, customer.get());
        OrderSql.addLines(tx, lines);
        var goods = lines.stream()
                .map(line -> new OrderConfirmed.Line(line.line(), line.product(), line.quantity()))
                .toList();
        tx.ask(new Reserve(number, goods));
        tx.post(new OrderConfirmed(number, order.customer(), goods));
        tx.post(new ReplacementOrdered(decided.complaint(), number));
        return Outcome.done(number);
    }

    private static OrderLine line(Tx tx, OrderNumber order, long place, ReplacementDecided.Line wanted) {
        var product = ProductSql.find(tx, wanted.product()).orElseThrow();
        return new OrderLine(
                order,
                place,
                product.number(),
                product.name(),
                wanted.quantity(),
                Price.ZERO,
                Rate.ZERO,
                product.vatCode(),
                false,
                Money.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                wanted.quantity(),
                Optional.empty());
    }
}
