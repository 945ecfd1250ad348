package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.backoffice.accounting.Postings;
import kontor.hatch.DeliveryShipped;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
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
        var costs = moveOut(tx, ready, lines, day);
        StockSql.drop(tx, ready);
        DeliverySql.save(tx, ready.shipped(day));
        tx.post(new DeliveryShipped(
                ready.number(),
                ready.orderNumber(),
                day,
                lines.stream()
                        .map(line -> new DeliveryShipped.Line(line.line(), line.quantity()))
                        .toList()));
        return Postings.goodsDelivered(tx, ready.number(), costs, day).then(_ -> Outcome.done(ready.number()));
    }

    /// @return what it cost, a product
    private static List<Postings.Cost> moveOut(Tx tx, Delivery ready, List<DeliveryLine> lines, LocalDate day) {
        var goods = lines.stream().filter(line -> !line.service()).toList();
        var stock = StockSql.lock(tx, goods.stream().map(DeliveryLine::product).toList());
        var moves = new ArrayList<StockMove>();
        var costs = new TreeMap<String, Money>();
        for (var line : goods) {
            var product = line.product();
            var now = stock.getOrDefault(product.value(), Stock.none(product));
            var cost = now.cost(line.quantity());
            stock.put(product.value(), now.ship(line.quantity()));
            costs.merge(product.value(), cost, Money::plus);
            moves.add(new StockMove(
                    ready.number().value() + "-" + line.line(),
                    tx.now(),
                    day,
                    product,
                    MoveKind.SHIPMENT,
                    line.quantity().negated(),
                    cost.negated(),
                    ready.number().value(),
                    Optional.empty()));
        }
        StockSql.save(tx, stock.values());
        StockSql.move(tx, moves);
        return costs.entrySet().stream()
                .map(cost -> new Postings.Cost(new ProductNumber(cost.getKey()), cost.getValue()))
                .toList();
    }
}
