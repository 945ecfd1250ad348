package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.hatch.DeliveryShipped;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Sends a packed delivery: stock falls, its cost is posted in the same transaction, and the desk hears of it.
///
/// @param order names the delivery while it is the order's only open one
/// @param lines a part; all where nothing is said
/// @param on    the day it left; today where nothing is said
public record ShipDelivery(
        Optional<DeliveryNumber> delivery, Optional<OrderNumber> order, List<PartLine> lines, Optional<LocalDate> on)
        implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        return new Handling(delivery, order, lines)
                .ready(tx, DeliveryState.SHIPPED)
                .then(ready -> ship(tx, ready, on.orElseGet(tx::today)));
    }

    private static Outcome<DeliveryNumber> ship(Tx tx, Delivery ready, LocalDate day) {
        var lines = DeliverySql.lines(tx, ready);
        return Leaving.run(tx, ready, lines, day).then(costs -> {
            StockSql.drop(tx, ready);
            DeliverySql.save(tx, ready.shipped(day));
            tx.post(new DeliveryShipped(
                    ready.number(),
                    ready.orderNumber(),
                    day,
                    lines.stream()
                            .map(line -> new DeliveryShipped.Line(line.line(), line.quantity()))
                            .toList()));
            return Postings.goodsDelivered(tx, ready.number(), costs, ready.complaint(), day)
                    .then(_ -> Outcome.done(ready.number()));
        });
    }
}
