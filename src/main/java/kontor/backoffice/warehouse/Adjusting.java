package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;
import kontor.registry.ProductSql;

/// Brings stock to what is there: what was counted too few or thrown away goes, what was found comes, each as a move
/// with
/// its value posted in the same transaction.
public final class Adjusting {

    private Adjusting() {}

    /// @param source     the count or the scrapping, whose number with the line is the move's
    /// @param lot        the lot it is of; empty for what lies in none
    /// @param difference negative for what is gone
    /// @param thrown     thrown away, not counted
    /// @param complaint  whose cost it is
    public record Change(
            RecordNumber source,
            long line,
            ProductNumber product,
            Optional<Name> lot,
            Quantity difference,
            boolean thrown,
            Optional<ComplaintNumber> complaint,
            LocalDate on) {}

    /// What should lie on the shelf: what is in the house and not taken out for a delivery.
    public static Quantity onShelf(Tx tx, ProductNumber product, Optional<Name> lot) {
        var stock = StockSql.lock(tx, product);
        if (lot.isPresent())
            return LotSql.find(tx, product, lot.get()).map(Lot::free).orElse(Quantity.ZERO);
        var inLots = LotSql.of(tx, product).stream().map(Lot::picked).reduce(Quantity.ZERO, Quantity::plus);
        return stock.onHand()
                .minus(stock.lotted())
                .minus(StockSql.picked(tx, product).minus(inLots));
    }

    /// What so much of a product is worth now; at its expected cost where there is none in the house.
    public static Money worth(Tx tx, ProductNumber product, Quantity quantity) {
        var stock = StockSql.lock(tx, product);
        if (stock.onHand().isPositive()) return stock.cost(quantity);
        return ProductSql.find(tx, product)
                .map(known -> known.cost().times(quantity))
                .orElse(Money.ZERO);
    }

    /// Answers what the goods were worth, negative for what is gone. Who was promised goods that are not there waits
    /// again, the newest promise first; refused only where they are picked or set aside for production.
    public static Outcome<Money> run(Tx tx, Change change) {
        return change.difference().isPositive() ? found(tx, change) : gone(tx, change);
    }

    private static Outcome<Money> found(Tx tx, Change change) {
        var worth = worth(tx, change.product(), change.difference());
        var stock = StockSql.lock(tx, change.product()).receive(change.difference(), worth);
        var lotted = Lots.receive(tx, stock, change.difference(), change.lot(), Optional.empty(), change.on());
        StockSql.save(tx, List.of(Allotment.run(tx, lotted, Allotment.NOBODY)));
        return keep(tx, change, worth);
    }

    private static Outcome<Money> gone(Tx tx, Change change) {
        var lost = change.difference().negated();
        var shelf = onShelf(tx, change.product(), change.lot());
        if (lost.compareTo(shelf) > 0) return Outcome.refused(new WarehouseRefusal.NotOnShelf(change.product(), shelf));
        return LostClaims.cut(tx, change.product(), lost).then(stock -> {
            var worth = stock.cost(lost);
            var left = stock.receive(lost.negated(), worth.negated());
            if (change.lot().isPresent()) {
                var lot = LotSql.find(tx, change.product(), change.lot().get()).orElseThrow();
                LotSql.save(tx, List.of(lot.receive(lost.negated(), lot.expiresOn())));
                left = left.inLots(lost.negated());
            }
            if (left.heldFor().isPresent()) left = Held.of(tx, change.product()).counted(tx, left);
            StockSql.save(tx, List.of(left));
            return keep(tx, change, worth.negated());
        });
    }

    private static Outcome<Money> keep(Tx tx, Change change, Money worth) {
        StockSql.move(
                tx,
                List.of(new StockMove(
                        change.source().value() + "-" + change.line(),
                        tx.now(),
                        change.on(),
                        change.product(),
                        change.thrown() ? MoveKind.SCRAP : MoveKind.COUNT,
                        change.difference(),
                        worth,
                        change.source().value(),
                        change.lot())));
        return Postings.goodsScrapped(tx, change.source(), worth.negated(), change.complaint(), change.on())
                .then(_ -> Outcome.done(worth));
    }
}
