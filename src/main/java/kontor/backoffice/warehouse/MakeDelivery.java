package kontor.backoffice.warehouse;

import java.util.ArrayList;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.OrderTerms;
import kontor.kernel.Command;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The warehouse takes a confirmed order in: its goods become a delivery, its services ride along. An order without
/// goods, or one that was cancelled on the way, has none.
record MakeDelivery(OrderConfirmed confirmed) implements Command<OrderNumber> {

    static final NumberSeries SERIES = new NumberSeries("delivery", 30_001);

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        var order = confirmed.order();
        var terms = tx.ask(new OrderTerms(order));
        var claims = StockSql.promised(tx, order);
        if (claims.isEmpty() || terms.isEmpty()) return Outcome.done(order);
        var waits = claims.stream().anyMatch(Reservation::waiting);
        var delivery = Delivery.open(
                        tx.next(SERIES),
                        order,
                        confirmed.customer(),
                        waits ? DeliveryState.WAITING : DeliveryState.RESERVED,
                        claims.getFirst().promisedAt(),
                        tx.today())
                .replacing(terms.get().complaint());
        var lines = new ArrayList<DeliveryLine>();
        for (var line : terms.get().lines()) {
            lines.add(new DeliveryLine(
                    delivery.number(), line.line(), line.product(), line.text(), line.quantity(), line.service()));
        }
        DeliverySql.add(tx, delivery, lines);
        StockSql.assign(tx, delivery);
        return Outcome.done(order);
    }
}
