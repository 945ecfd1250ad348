package kontor.backoffice.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.Adjusting;
import kontor.kernel.Command;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Begins a count: what should lie on the shelves is kept as it is now.
///
/// @param beginning only products whose number begins so; all where nothing is said
public record StartCount(Optional<Name> beginning, Optional<Name> title) implements Command<CountNumber> {

    private static final NumberSeries SERIES = new NumberSeries("stock-count", 1);

    /// A command is short: a large house counts shelf by shelf.
    private static final int MOST = 2000;

    @Override
    public Permission needs() {
        return CountingRoom.COUNT;
    }

    @Override
    public Outcome<CountNumber> run(Tx tx) {
        var shelves = CountSql.shelves(tx, beginning.map(Name::value).orElse(""), MOST + 1);
        if (shelves.isEmpty()) return Outcome.refused(new CountRefusal.Nothing());
        if (shelves.size() > MOST) return Outcome.refused(new CountRefusal.TooMany(shelves.size(), MOST));
        for (var shelf : shelves) {
            var other = CountSql.elsewhere(tx, shelf, new CountNumber("TL-"));
            if (other.isPresent()) return Outcome.refused(new CountRefusal.Elsewhere(shelf.product(), other.get()));
        }
        var books = new ArrayList<Quantity>();
        for (var shelf : shelves) books.add(Adjusting.onShelf(tx, shelf.product(), CountLine.lotOf(shelf.lot())));
        var seq = tx.next(SERIES);
        var number = new CountNumber("TL-" + seq);
        var lines = new ArrayList<CountLine>();
        for (int i = 0; i < shelves.size(); i++)
            lines.add(CountLine.open(
                    number, i + 1L, shelves.get(i).product(), shelves.get(i).lot(), books.get(i)));
        CountSql.add(tx, count(tx, number, seq), List.copyOf(lines));
        return Outcome.done(number);
    }

    private StockCount count(Tx tx, CountNumber number, long seq) {
        return new StockCount(
                number,
                seq,
                CountState.COUNTING,
                title,
                tx.now(),
                tx.actor().person().audited(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
