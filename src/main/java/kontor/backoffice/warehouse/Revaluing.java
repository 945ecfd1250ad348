package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;

/// Goods that were taken in turn out to have cost more, or less. Only what of them can still lie in the house is worth
/// more for it; the share of what has left is a cost already, and stays one.
public final class Revaluing {

    private Revaluing() {}

    /// Goods of a receipt, and what they cost beyond what they were taken in at.
    public record Costlier(ProductNumber product, Quantity quantity, Money more) {}

    /// Answers what went into stock.
    ///
    /// @param source whose number the move carries
    /// @param place  that tells moves of one source apart
    public static Outcome<Money> run(Tx tx, RecordNumber source, long place, Costlier goods, LocalDate on) {
        var stock = StockSql.lock(tx, goods.product());
        var part = stock.onHand().min(goods.quantity());
        var share = part.isPositive()
                ? goods.more().share(part.units(), goods.quantity().units())
                : Money.ZERO;
        var least = stock.worth().negated();
        var more = share.compareTo(least) < 0 ? least : share;
        if (more.isZero()) return Outcome.done(more);
        StockSql.save(tx, List.of(stock.receive(Quantity.ZERO, more)));
        StockSql.move(
                tx,
                List.of(new StockMove(
                        source.value() + "/" + place,
                        tx.now(),
                        on,
                        goods.product(),
                        MoveKind.REVALUATION,
                        Quantity.ZERO,
                        more,
                        source.value(),
                        Optional.empty())));
        return Postings.goodsRevalued(tx, source, goods.product(), more, on).then(ignored -> Outcome.done(more));
    }
}
