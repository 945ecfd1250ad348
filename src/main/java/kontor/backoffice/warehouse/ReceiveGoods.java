package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Takes goods in: stock and its worth grow, and whoever waits for them gets them at once, oldest promise first.
///
/// @param unitCost what was paid for one, net
/// @param lot      as the maker names it: who gets it is followed, and it can be held
/// @param expires  the lot's last good day: what expires first is picked first
/// @param on       the day they came; today where nothing is said
public record ReceiveGoods(
        ProductNumber product,
        Quantity quantity,
        Price unitCost,
        Optional<Name> lot,
        Optional<LocalDate> expires,
        Optional<LocalDate> on)
        implements Command<ReceiptNumber> {

    static final NumberSeries SERIES = new NumberSeries("receipt", 40_001);

    /// So that sums never overflow.
    private static final Quantity MOST = Quantity.of(1_000_000_000);

    /// A hundred milliard kroner, in øre.
    private static final double DEAREST = 1e13;

    @Override
    public Permission needs() {
        return WarehouseRoom.RECEIVE;
    }

    @Override
    public Outcome<ReceiptNumber> run(Tx tx) {
        var found = ProductSql.find(tx, product);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("goods", product));
        if (found.get().kind() != ProductKind.GOODS) return Outcome.refused(new WarehouseRefusal.Service(product));
        if (!found.get().buyable()) return Outcome.refused(new WarehouseRefusal.Discontinued(product));
        var wrong = wrong();
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        var day = on.orElseGet(tx::today);
        var worth = unitCost.times(quantity);
        var stock = Lots.receive(tx, StockSql.lock(tx, product).receive(quantity, worth), quantity, lot, expires, day);
        StockSql.save(tx, List.of(Allotment.run(tx, stock, Allotment.NOBODY)));
        return keep(tx, day, worth);
    }

    private Optional<Refusal> wrong() {
        if (!quantity.isPositive() || quantity.compareTo(MOST) > 0) {
            return Optional.of(
                    new BadField("goods", "quantity", Text.of("goods.quantity.wanted"), quantity.toString()));
        }
        if (unitCost.isNegative() || (double) unitCost.units() * quantity.units() > 1e6 * DEAREST) {
            return Optional.of(new BadField("goods", "unitCost", Text.of("goods.cost.wanted"), unitCost.toString()));
        }
        if (expires.isPresent() && lot.isEmpty()) {
            return Optional.of(new BadField("goods", "lot", Text.of("goods.lot.wanted"), ""));
        }
        return Optional.empty();
    }

    private Outcome<ReceiptNumber> keep(Tx tx, LocalDate day, Money worth) {
        var seq = tx.next(SERIES);
        var number = new ReceiptNumber(Long.toString(seq));
        StockSql.add(tx, new Receipt(number, seq, day, product, quantity, unitCost, worth, lot, expires));
        StockSql.move(
                tx,
                List.of(new StockMove(
                        number.value(),
                        tx.now(),
                        day,
                        product,
                        MoveKind.RECEIPT,
                        quantity,
                        worth,
                        number.value(),
                        lot)));
        return Postings.goodsReceived(tx, number, product, worth, day).then(_ -> Outcome.done(number));
    }
}
