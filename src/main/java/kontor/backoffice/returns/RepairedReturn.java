package kontor.backoffice.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.warehouse.Restocking;
import kontor.hatch.Fate;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Goods come out of repair: back on their shelf, or scrapped after all.
///
/// @param line     the order line's place
/// @param quantity all of the line that is in repair where nothing is said
/// @param fate     `restock` or `scrap`
/// @param lot      that they are of, where several lots had left
public record RepairedReturn(
        ReturnNumber returned,
        long line,
        Optional<Quantity> quantity,
        Fate fate,
        Optional<Name> lot,
        Optional<LocalDate> on)
        implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.RECEIVE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var found = GoodsReturnSql.lock(tx, returned);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("return", returned));
        var known = GoodsReturnSql.lines(tx, returned).stream()
                .filter(l -> l.line() == line)
                .findFirst();
        if (known.isEmpty()) return Outcome.refused(new GoodsReturnRefusal.NoLine(returned, line));
        var part = quantity.orElse(known.get().inRepair());
        if (!part.isPositive() || part.compareTo(known.get().inRepair()) > 0)
            return Outcome.refused(new GoodsReturnRefusal.NotInRepair(
                    returned, line, part, known.get().inRepair()));
        return lay(tx, found.get(), known.get(), part);
    }

    private Outcome<ReturnNumber> lay(Tx tx, GoodsReturn now, GoodsReturnLine known, Quantity part) {
        var day = on.orElseGet(tx::today);
        var worth = known.repairWorth(part);
        var goods = new Restocking.Goods(
                returned, now.complaint(), now.orderNumber(), line, known.product(), part, worth, lot);
        var laid = switch (fate) {
            case RESTOCK -> Restocking.restock(tx, goods, day);
            case SCRAP -> Restocking.scrap(tx, goods, day);
            case REPAIR ->
                Outcome.<ReturnNumber>refused(
                        new BadField("return", "fate", Text.of("return.repaired.wanted"), Kinds.wire(fate)));
        };
        return laid.then(_ -> {
            GoodsReturnSql.save(tx, List.of(known.repaired(part).fated(fate, part, worth)));
            return Outcome.done(returned);
        });
    }
}
