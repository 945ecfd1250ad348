package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Goods that had left lie in the house again, at what they cost when they left.
public final class Restocking {

    private Restocking() {}

    /// Some of what came back.
    ///
    /// @param returned  the return they came with, whose number the moves carry
    /// @param complaint that they came back for
    /// @param order     with `line`, what they had left for
    /// @param worth     what they cost when they left
    /// @param lot       that they are of; where nothing is said, the one lot that had left for the line
    public record Goods(
            ReturnNumber returned,
            Optional<ComplaintNumber> complaint,
            OrderNumber order,
            long line,
            ProductNumber product,
            Quantity quantity,
            Money worth,
            Optional<Name> lot) {}

    /// What goods of an order line cost when they left. Taken part by part, all of a line comes to what all of it cost.
    ///
    /// @param before how much of the line came back and was valued earlier
    public static Money cost(Tx tx, OrderNumber order, long line, Quantity before, Quantity part) {
        var moves = ReturnedSql.shipped(tx, order, line);
        return upTo(moves, before.plus(part)).minus(upTo(moves, before));
    }

    private static Money upTo(List<StockMove> moves, Quantity quantity) {
        var sum = Money.ZERO;
        var left = quantity;
        for (var move : moves) {
            var gone = move.quantity().negated();
            var part = left.min(gone);
            if (part.isPositive()) sum = sum.plus(move.worth().negated().share(part.units(), gone.units()));
            left = left.minus(part);
        }
        return sum;
    }

    /// They are stock again; whoever waits for them gets them at once.
    public static Outcome<ReturnNumber> restock(Tx tx, Goods goods, LocalDate on) {
        return lot(tx, goods).then(of -> {
            var stock = StockSql.lock(tx, goods.product()).receive(goods.quantity(), goods.worth());
            var lotted = Lots.receive(tx, stock, goods.quantity(), of.lot(), Optional.empty(), on);
            StockSql.save(tx, List.of(Allotment.run(tx, lotted, Allotment.NOBODY)));
            StockSql.move(tx, List.of(move(tx, of, MoveKind.RETURN, false, on)));
            return Postings.goodsReturned(tx, goods.returned(), goods.worth(), goods.complaint(), on)
                    .then(_ -> Outcome.done(goods.returned()));
        });
    }

    /// They are worth nothing: taken in and out again.
    public static Outcome<ReturnNumber> scrap(Tx tx, Goods goods, LocalDate on) {
        return lot(tx, goods).then(of -> {
            StockSql.lock(tx, goods.product());
            StockSql.move(tx, List.of(move(tx, of, MoveKind.RETURN, false, on)));
            StockSql.move(tx, List.of(move(tx, of, MoveKind.SCRAP, true, on)));
            return Postings.goodsReturned(tx, goods.returned(), goods.worth(), goods.complaint(), on)
                    .then(_ -> Postings.goodsScrapped(tx, goods.returned(), goods.worth(), goods.complaint(), on))
                    .then(_ -> Outcome.done(goods.returned()));
        });
    }

    private static StockMove move(Tx tx, Goods goods, MoveKind kind, boolean out, LocalDate on) {
        var number = goods.returned().value() + "-" + (ReturnedSql.moves(tx, goods.returned()) + 1);
        return new StockMove(
                number,
                tx.now(),
                on,
                goods.product(),
                kind,
                out ? goods.quantity().negated() : goods.quantity(),
                out ? goods.worth().negated() : goods.worth(),
                goods.returned().value(),
                goods.lot());
    }

    /// The goods with the lot that they are of.
    private static Outcome<Goods> lot(Tx tx, Goods goods) {
        var left = new ArrayList<>(ReturnedSql.lots(tx, goods.order(), goods.line()));
        var lot = goods.lot();
        if (lot.isEmpty() && left.size() == 1) lot = Optional.of(left.getFirst());
        if (lot.isEmpty() ? left.size() > 1 : !left.contains(lot.get())) {
            var names = String.join(", ", left.stream().map(Name::value).toList());
            return Outcome.refused(new BadField(
                    "return",
                    "lot",
                    left.isEmpty()
                            ? Text.of("return.lot.none", goods.line())
                            : Text.of("return.lot.wanted", names, goods.line()),
                    lot.map(Name::value).orElse("")));
        }
        return Outcome.done(new Goods(
                goods.returned(),
                goods.complaint(),
                goods.order(),
                goods.line(),
                goods.product(),
                goods.quantity(),
                goods.worth(),
                lot));
    }
}
