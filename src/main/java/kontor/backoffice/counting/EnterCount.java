package kontor.backoffice.counting;

import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.Adjusting;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.Decided;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Says how much of a product lies on the shelf. Much off, it is asked once more; the second time counts. What nobody
/// expected there comes onto the list.
///
/// @param quantity 0 or more
/// @param lot      which lot, where the product lies in lots
public record EnterCount(CountNumber count, ProductNumber product, Quantity quantity, Optional<Name> lot)
        implements Command<CountNumber> {

    private static final Quantity MOST = Quantity.of(1_000_000_000);

    @Override
    public Permission needs() {
        return CountingRoom.COUNT;
    }

    @Override
    public Outcome<CountNumber> run(Tx tx) {
        var found = CountSql.lock(tx, count);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("count", count));
        if (found.get().state() != CountState.COUNTING)
            return Outcome.refused(new WrongState("count", count, found.get().state(), CountState.COUNTING));
        if (quantity.compareTo(Quantity.ZERO) < 0 || quantity.compareTo(MOST) > 0)
            return Outcome.refused(
                    new BadField("count", "quantity", Text.of("count.quantity.wanted"), quantity.toString()));
        return line(tx).then(line -> {
            CountSql.save(tx, List.of(entered(tx, line)));
            return Outcome.done(count);
        });
    }

    private Outcome<CountLine> line(Tx tx) {
        var known = CountSql.lines(tx, count, product);
        var key = CountSql.key(lot);
        var same = known.stream().filter(line -> line.lot().equals(key)).findFirst();
        if (same.isPresent()) return Outcome.done(same.get());
        if (lot.isEmpty() && !known.isEmpty()) {
            return known.size() == 1 ? Outcome.done(known.getFirst()) : Outcome.refused(new CountRefusal.Lot(product));
        }
        var of = ProductSql.find(tx, product);
        if (of.isEmpty() || of.get().kind() != ProductKind.GOODS) return Outcome.refused(new NoSuch("count", product));
        var other = CountSql.elsewhere(tx, new CountSql.Shelf(product, key), count);
        if (other.isPresent()) return Outcome.refused(new CountRefusal.Elsewhere(product, other.get()));
        var added = CountLine.open(
                count, CountSql.lastLine(tx, count) + 1, product, key, Adjusting.onShelf(tx, product, lot));
        CountSql.add(tx, List.of(added));
        return Outcome.done(added);
    }

    private CountLine entered(Tx tx, CountLine line) {
        var shelf = Adjusting.onShelf(tx, product, line.inLot());
        var next = line.state() == CountLineState.TO_COUNT && far(tx, quantity.minus(shelf), shelf)
                ? CountLineState.RECOUNT
                : CountLineState.COUNTED;
        return line.counted(quantity, shelf, next, tx);
    }

    private boolean far(Tx tx, Quantity difference, Quantity shelf) {
        var off = difference.isPositive() ? difference : difference.negated();
        if (off.isZero()) return false;
        long share = tx.ask(new Decided("count-recount-share"));
        if (100.0 * off.units() > (double) share * shelf.units()) return true;
        var limit = new Money(tx.ask(new Decided("count-recount-value")) * 100);
        return Adjusting.worth(tx, product, off).compareTo(limit) > 0;
    }
}
