package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;

/// Takes a delivery's goods out of their lots: those that are named, else what expires or came first, and at last what
/// lies there without a lot. What is held stays.
final class Picking {

    private final Tx tx;
    private final Delivery delivery;
    private final Map<String, Shelf> shelves = new TreeMap<>();
    private final Map<String, PickedLot> picked = new TreeMap<>();

    private Picking(Tx tx, Delivery delivery) {
        this.tx = tx;
        this.delivery = delivery;
    }

    /// A product's lots, what of it lies without one, and what is held.
    private static final class Shelf {
        final Held held;
        final List<Lot> lots;
        final Map<String, Lot> changed = new TreeMap<>();
        Quantity loose;

        Shelf(Tx tx, Stock stock, Delivery delivery) {
            held = Held.of(tx, stock.product());
            lots = new ArrayList<>(LotSql.of(tx, stock.product()));
            lots.sort(Lot.FIRST_OUT);
            var inLots = lots.stream().map(Lot::picked).reduce(Quantity.ZERO, Quantity::plus);
            loose = stock.onHand()
                    .minus(stock.lotted())
                    .minus(StockSql.picked(tx, stock.product(), delivery).minus(inLots));
        }

        /// @return what was taken
        Quantity take(int at, Quantity most) {
            var part = lots.get(at).free().min(most);
            if (!part.isPositive()) return Quantity.ZERO;
            lots.set(at, lots.get(at).pick(part));
            changed.put(lots.get(at).lot().value(), lots.get(at));
            return part;
        }
    }

    /// @param named what was said of lots; nothing of most products
    static Outcome<Delivery> run(Tx tx, Delivery delivery, List<PickLine> named) {
        var lines = LotSql.followed(tx, delivery.number());
        var lots = named.stream().filter(line -> line.lot().isPresent()).toList();
        for (var line : lots) {
            if (lines.stream().noneMatch(l -> l.line() == line.line()))
                return Outcome.refused(new WarehouseRefusal.LotShort(
                        line.lot().orElseThrow(), delivery.number(), line.line(), Quantity.ZERO));
        }
        return lines.isEmpty() ? Outcome.done(delivery) : new Picking(tx, delivery).take(lines, lots);
    }

    private Outcome<Delivery> take(List<DeliveryLine> lines, List<PickLine> named) {
        var stock = StockSql.lock(tx, lines.stream().map(DeliveryLine::product).toList());
        stock.forEach((product, now) -> shelves.put(product, new Shelf(tx, now, delivery)));
        var left = new HashMap<Long, Quantity>();
        lines.forEach(line -> left.put(line.line(), line.quantity()));
        for (var line : lines) {
            var no = held(line).or(() -> named(line, named, left));
            if (no.isPresent()) return Outcome.refused(no.get());
        }
        for (var line : lines) {
            var no = rest(line, left.getOrDefault(line.line(), Quantity.ZERO));
            if (no.isPresent()) return Outcome.refused(no.get());
        }
        shelves.values().forEach(shelf -> LotSql.save(tx, shelf.changed.values()));
        LotSql.pick(tx, List.copyOf(picked.values()));
        return Outcome.done(delivery);
    }

    private Shelf shelf(ProductNumber product) {
        return java.util.Objects.requireNonNull(shelves.get(product.value()));
    }

    private Optional<Refusal> held(DeliveryLine line) {
        return shelf(line.product()).held.whole().map(by -> onHold(line, by));
    }

    private Refusal onHold(DeliveryLine line, ComplaintNumber by) {
        return new HoldRefusal.OnHold(delivery.number(), line.line(), line.product(), by);
    }

    private Optional<Refusal> named(DeliveryLine line, List<PickLine> named, Map<Long, Quantity> left) {
        var shelf = shelf(line.product());
        for (var one : named) {
            if (one.line() != line.line()) continue;
            var lot = one.lot().orElseThrow();
            var by = shelf.held.by(lot);
            if (by.isPresent()) return Optional.of(onHold(line, by.get()));
            var taken = take(line, lot, one.quantity());
            if (taken.compareTo(one.quantity()) < 0)
                return Optional.of(new WarehouseRefusal.LotShort(lot, delivery.number(), line.line(), taken));
            left.merge(line.line(), taken.negated(), Quantity::plus);
        }
        return Optional.empty();
    }

    private Quantity take(DeliveryLine line, Name lot, Quantity most) {
        var shelf = shelf(line.product());
        for (int i = 0; i < shelf.lots.size(); i++) {
            if (!shelf.lots.get(i).lot().equals(lot)) continue;
            var part = shelf.take(i, most);
            if (part.isPositive()) {
                var one = new PickedLot(delivery.number(), line.line(), line.product(), lot, part);
                picked.merge(
                        "%019d %s".formatted(line.line(), lot.value()),
                        one,
                        (a, b) -> a.of(a.quantity().plus(b.quantity())));
            }
            return part;
        }
        return Quantity.ZERO;
    }

    private Optional<Refusal> rest(DeliveryLine line, Quantity wanted) {
        var shelf = shelf(line.product());
        var missing = wanted;
        for (var lot : List.copyOf(shelf.lots)) {
            if (missing.isPositive() && shelf.held.by(lot.lot()).isEmpty())
                missing = missing.minus(take(line, lot.lot(), missing));
        }
        var loose = missing.min(shelf.loose);
        if (loose.isPositive()) {
            shelf.loose = shelf.loose.minus(loose);
            missing = missing.minus(loose);
        }
        if (!missing.isPositive()) return Optional.empty();
        return Optional.of(shelf.held
                .first()
                .map(by -> onHold(line, by))
                .orElse(new WarehouseRefusal.Short(
                        delivery.number(),
                        line.line(),
                        line.quantity(),
                        line.quantity().minus(missing))));
    }
}
