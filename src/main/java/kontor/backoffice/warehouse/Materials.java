package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;

/// What production takes from stock and brings to it. Its claims stand among those of customers, under the number of
/// the
/// production order: goods received go to whoever was promised first, whether that is a customer or an order of ours.
public final class Materials {

    private Materials() {}

    /// So much of a product for a line of the production order.
    public record Want(long line, ProductNumber product, Quantity quantity) {}

    /// Goods of one lot, or of none, that went one way or the other.
    ///
    /// @param worth what they cost
    public record Part(long line, ProductNumber product, Quantity quantity, Money worth, Optional<Name> lot) {}

    /// Sets aside what there is; the rest is given as soon as it comes.
    public static void claim(Tx tx, RecordNumber source, List<Want> wants) {
        var order = new OrderNumber(source.value());
        var stock = StockSql.lock(tx, wants.stream().map(Want::product).toList());
        var claims = new ArrayList<Reservation>();
        for (var want : wants) {
            var now = stock.getOrDefault(want.product().value(), Stock.none(want.product()));
            var part = Allotment.part(now, want.quantity());
            stock.put(want.product().value(), now.reserve(part));
            claims.add(Reservation.of(order, want.line(), want.product(), want.quantity(), part, tx.now())
                    .with(source.value(), want.quantity(), part));
        }
        StockSql.save(tx, stock.values());
        StockSql.reserve(tx, claims);
    }

    /// Whether all that was claimed is set aside.
    public static boolean ready(Tx tx, RecordNumber source) {
        return StockSql.of(tx, new OrderNumber(source.value())).stream().noneMatch(Reservation::waiting);
    }

    /// Lets go of what was claimed: others get it.
    public static void free(Tx tx, RecordNumber source) {
        var order = new OrderNumber(source.value());
        var claims = StockSql.of(tx, order);
        StockSql.drop(tx, order);
        Allotment.free(tx, claims, Allotment.NOBODY);
    }

    /// Takes out all that was claimed, by lots what expires or came first, at what it costs.
    public static Outcome<List<Part>> issue(Tx tx, RecordNumber source, LocalDate on) {
        var order = new OrderNumber(source.value());
        var claims = StockSql.of(tx, order);
        var stock = StockSql.lock(tx, claims.stream().map(Reservation::product).toList());
        var shelf = new IssueShelf(tx, stock);
        for (var claim : claims)
            if (shelf.take(claim) instanceof Outcome.Refused<Quantity>(var refusal)) return Outcome.refused(refusal);
        StockSql.drop(tx, order);
        StockSql.save(tx, stock.values());
        move(tx, source, MoveKind.ISSUE, shelf.out(), on);
        return Postings.materialsUsed(tx, source, costs(shelf.parts()), on)
                .then(ignored -> Outcome.done(shelf.parts()));
    }

    /// What was issued lies in its places again, at what it cost then; whoever waits for it gets it.
    public static Outcome<Money> putBack(Tx tx, RecordNumber source, List<Part> parts, LocalDate on) {
        bring(tx, parts, Optional.empty(), on);
        move(tx, source, MoveKind.ISSUE, parts, on);
        var back = parts.stream()
                .map(part -> new Postings.Cost(part.product(), part.worth().negated()))
                .toList();
        return Postings.materialsUsed(tx, source, back, on).then(ignored -> Outcome.done(sum(parts)));
    }

    /// What was made is stock, and goes at once to whoever waits for it.
    ///
    /// @param expires the last good day of its lots, where it is said
    public static Outcome<Money> finish(
            Tx tx, RecordNumber source, List<Part> parts, Optional<LocalDate> expires, LocalDate on) {
        bring(tx, parts, expires, on);
        move(tx, source, MoveKind.PRODUCED, parts, on);
        return Postings.goodsMade(tx, source, costs(parts), on).then(ignored -> Outcome.done(sum(parts)));
    }

    private static void bring(Tx tx, List<Part> parts, Optional<LocalDate> expires, LocalDate on) {
        var stock = StockSql.lock(tx, parts.stream().map(Part::product).toList());
        for (var part : parts) {
            var now = stock.getOrDefault(part.product().value(), Stock.none(part.product()))
                    .receive(part.quantity(), part.worth());
            stock.put(
                    part.product().value(),
                    Lots.receive(
                            tx, now, part.quantity(), part.lot(), part.lot().flatMap(lot -> expires), on));
        }
        stock.replaceAll((product, now) -> Allotment.run(tx, now, Allotment.NOBODY));
        StockSql.save(tx, stock.values());
    }

    private static List<Postings.Cost> costs(List<Part> parts) {
        return parts.stream()
                .map(part -> new Postings.Cost(part.product(), part.worth()))
                .toList();
    }

    private static Money sum(List<Part> parts) {
        return parts.stream().map(Part::worth).reduce(Money.ZERO, Money::plus);
    }

    private static void move(Tx tx, RecordNumber source, MoveKind kind, List<Part> parts, LocalDate on) {
        var before = StockSql.moves(tx, source);
        var moves = new ArrayList<StockMove>();
        for (var part : parts) {
            moves.add(new StockMove(
                    source.value() + "-" + (before + moves.size() + 1),
                    tx.now(),
                    on,
                    part.product(),
                    kind,
                    part.quantity(),
                    part.worth(),
                    source.value(),
                    part.lot()));
        }
        StockSql.move(tx, moves);
    }
}
