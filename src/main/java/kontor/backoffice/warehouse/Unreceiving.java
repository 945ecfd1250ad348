package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.List;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Takes goods that came in out again: they were counted wrong, or went back. A receipt is never changed; another of
/// less
/// than nothing stands beside it.
public final class Unreceiving {

    private Unreceiving() {}

    /// Answers the number of what takes it back. At what was paid for them, as long as so much is left of what all of
    /// the
    /// product is worth.
    ///
    /// @param quantity of what came, positive
    public static Outcome<ReceiptNumber> run(Tx tx, ReceiptNumber receipt, Quantity quantity, LocalDate on) {
        var found = ReceiptSql.find(tx, receipt);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("goods", receipt));
        var came = found.get();
        var stock = StockSql.lock(tx, came.product());
        var lot = came.lot().flatMap(named -> LotSql.find(tx, came.product(), named));
        var free = lot.isPresent()
                ? stock.available().min(lot.get().free())
                : stock.available().min(stock.onHand().minus(stock.lotted()));
        if (quantity.compareTo(free) > 0) return Outcome.refused(new WarehouseRefusal.NotFree(came.product(), free));
        var all = quantity.compareTo(stock.onHand()) == 0;
        var paid = came.worth().share(quantity.units(), came.quantity().units());
        var worth = all ? stock.worth() : paid.min(stock.worth());
        lot.ifPresent(one -> LotSql.save(tx, List.of(one.receive(quantity.negated(), one.expiresOn()))));
        var left = stock.receive(quantity.negated(), worth.negated());
        if (lot.isPresent()) left = left.inLots(quantity.negated());
        if (left.heldFor().isPresent()) left = Held.of(tx, came.product()).counted(tx, left);
        StockSql.save(tx, List.of(left));
        return keep(tx, came, quantity.negated(), worth.negated(), on);
    }

    private static Outcome<ReceiptNumber> keep(Tx tx, Receipt came, Quantity quantity, Money worth, LocalDate on) {
        var seq = tx.next(ReceiveGoods.SERIES);
        var number = new ReceiptNumber(Long.toString(seq));
        StockSql.add(
                tx,
                new Receipt(
                        number,
                        seq,
                        on,
                        came.product(),
                        quantity,
                        came.unitCost(),
                        worth,
                        came.lot(),
                        came.expiresOn()));
        StockSql.move(
                tx,
                List.of(new StockMove(
                        number.value(),
                        tx.now(),
                        on,
                        came.product(),
                        MoveKind.UNRECEIPT,
                        quantity,
                        worth,
                        number.value(),
                        came.lot())));
        return Postings.goodsReceived(tx, number, came.product(), worth, on).then(ignored -> Outcome.done(number));
    }
}
