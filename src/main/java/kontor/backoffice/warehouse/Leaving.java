package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;

/// Goods leave the house: stock and its lots fall, and each move says which lot it was. Refused where anything of it is
/// held.
final class Leaving {

    private final Tx tx;
    private final Delivery delivery;
    private final LocalDate day;
    private final Map<String, Stock> stock;
    private final List<StockMove> moves = new ArrayList<>();
    private final Map<String, Money> costs = new TreeMap<>();

    private Leaving(Tx tx, Delivery delivery, LocalDate day, Map<String, Stock> stock) {
        this.tx = tx;
        this.delivery = delivery;
        this.day = day;
        this.stock = stock;
    }

    /// @return what it cost, a product
    static Outcome<List<Postings.Cost>> run(Tx tx, Delivery delivery, List<DeliveryLine> lines, LocalDate day) {
        var goods = lines.stream().filter(line -> !line.service()).toList();
        var stock = StockSql.lock(tx, goods.stream().map(DeliveryLine::product).toList());
        var leaving = new Leaving(tx, delivery, day, stock);
        var picked = stock.values().stream().anyMatch(Stock::followed)
                ? LotSql.picked(tx, delivery.number())
                : List.<PickedLot>of();
        for (var line : goods) {
            var lots = picked.stream().filter(p -> p.line() == line.line()).toList();
            var no = leaving.held(line, lots);
            if (no.isPresent()) return Outcome.refused(no.get());
            leaving.line(line, lots);
        }
        StockSql.save(tx, stock.values());
        StockSql.move(tx, leaving.moves);
        return Outcome.done(leaving.costs.entrySet().stream()
                .map(cost -> new Postings.Cost(new ProductNumber(cost.getKey()), cost.getValue()))
                .toList());
    }

    private Stock of(ProductNumber product) {
        return stock.getOrDefault(product.value(), Stock.none(product));
    }

    private Optional<Refusal> held(DeliveryLine line, List<PickedLot> lots) {
        if (of(line.product()).heldFor().isEmpty()) return Optional.empty();
        var held = Held.of(tx, line.product());
        return held.whole()
                .or(() -> lots.stream()
                        .flatMap(lot -> held.by(lot.lot()).stream())
                        .findFirst())
                .map(by -> new HoldRefusal.OnHold(delivery.number(), line.line(), line.product(), by));
    }

    private void line(DeliveryLine line, List<PickedLot> lots) {
        var left = line.quantity();
        for (var lot : lots) left = left.minus(lot.quantity());
        var several = lots.size() + (left.isPositive() ? 1 : 0) > 1;
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            LotSql.save(
                    tx,
                    List.of(LotSql.find(tx, lot.product(), lot.lot())
                            .orElseThrow()
                            .ship(lot.quantity())));
            stock.put(
                    line.product().value(),
                    of(line.product()).inLots(lot.quantity().negated()));
            move(line, lot.quantity(), Optional.of(lot.lot()), several ? "." + (i + 1) : "");
        }
        if (left.isPositive()) move(line, left, Optional.empty(), several ? "." + (lots.size() + 1) : "");
    }

    private void move(DeliveryLine line, Quantity quantity, Optional<Name> lot, String part) {
        var product = line.product();
        var now = of(product);
        var cost = now.cost(quantity);
        stock.put(product.value(), now.ship(quantity));
        costs.merge(product.value(), cost, Money::plus);
        moves.add(new StockMove(
                delivery.number().value() + "-" + line.line() + part,
                tx.now(),
                day,
                product,
                MoveKind.SHIPMENT,
                quantity.negated(),
                cost.negated(),
                delivery.number().value(),
                lot));
    }
}
