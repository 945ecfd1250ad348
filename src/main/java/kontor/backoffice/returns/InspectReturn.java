package kontor.backoffice.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.backoffice.warehouse.Restocking;
import kontor.hatch.Fate;
import kontor.hatch.ReturnInspected;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Decides what becomes of all that came: what is restocked or scrapped is posted at what it cost when it left, what is
/// repaired waits. Accounting is to credit it then, whatever becomes of it.
///
/// @param lines all that came, each line once or in parts
/// @param on    the day it is posted; today where nothing is said
public record InspectReturn(ReturnNumber returned, List<FateLine> lines, Optional<LocalDate> on)
        implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.RECEIVE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        return Step.to(tx, returned, GoodsReturnState.INSPECTED).then(now -> {
            GoodsReturnSql.lockAll(tx, now.orderNumber());
            var came = new TreeMap<Long, GoodsReturnLine>();
            for (var line : GoodsReturnSql.lines(tx, returned))
                if (line.received().isPositive()) came.put(line.line(), line);
            return decided(came).then(parts -> inspect(tx, now, came, parts));
        });
    }

    /// A part of a line with its fate.
    private record Part(long line, Quantity quantity, Fate fate, Optional<Name> lot) {}

    private Outcome<List<Part>> decided(TreeMap<Long, GoodsReturnLine> came) {
        var parts = new ArrayList<Part>();
        var sums = new TreeMap<Long, Quantity>();
        for (var line : lines) {
            var known = came.get(line.line());
            if (known == null) return Outcome.refused(new GoodsReturnRefusal.NoLine(returned, line.line()));
            var quantity = line.quantity().orElse(known.received());
            if (!quantity.isPositive())
                return Outcome.refused(
                        new BadField("return", "lines", Text.of("return.fate.wanted"), line.line() + ": " + quantity));
            sums.merge(line.line(), quantity, Quantity::plus);
            parts.add(new Part(line.line(), quantity, line.fate(), line.lot()));
        }
        for (var line : came.values()) {
            var sum = sums.getOrDefault(line.line(), Quantity.ZERO);
            if (!sum.equals(line.received()))
                return Outcome.refused(new GoodsReturnRefusal.NotAll(returned, line.line(), sum, line.received()));
        }
        return Outcome.done(parts);
    }

    private Outcome<ReturnNumber> inspect(
            Tx tx, GoodsReturn now, TreeMap<Long, GoodsReturnLine> came, List<Part> parts) {
        var day = on.orElseGet(tx::today);
        var valued = new TreeMap<Long, Quantity>();
        came.keySet().forEach(line -> valued.put(line, GoodsReturnSql.valued(tx, now.orderNumber(), line)));
        var all = new ArrayList<ReturnInspected.Line>();
        for (var part : parts) {
            var line = java.util.Objects.requireNonNull(came.get(part.line()));
            var before = valued.getOrDefault(part.line(), Quantity.ZERO);
            var worth = Restocking.cost(tx, now.orderNumber(), part.line(), before, part.quantity());
            var laid = lay(tx, now, line, part, worth, day);
            if (laid instanceof Outcome.Refused<ReturnNumber>(var why)) return Outcome.refused(why);
            valued.put(part.line(), before.plus(part.quantity()));
            came.put(part.line(), line.fated(part.fate(), part.quantity(), worth));
            all.add(new ReturnInspected.Line(part.line(), part.quantity(), part.fate()));
        }
        GoodsReturnSql.save(tx, List.copyOf(came.values()));
        GoodsReturnSql.save(tx, now.to(GoodsReturnState.INSPECTED));
        tx.post(new ReturnInspected(
                returned,
                now.orderNumber(),
                now.customer(),
                all,
                now.complaint(),
                tx.now(),
                tx.actor().audited()));
        return Outcome.done(returned);
    }

    private Outcome<ReturnNumber> lay(
            Tx tx, GoodsReturn now, GoodsReturnLine line, Part part, Money worth, LocalDate day) {
        var goods = new Restocking.Goods(
                returned,
                now.complaint(),
                now.orderNumber(),
                line.line(),
                line.product(),
                part.quantity(),
                worth,
                part.lot());
        return switch (part.fate()) {
            case RESTOCK -> Restocking.restock(tx, goods, day);
            case SCRAP -> Restocking.scrap(tx, goods, day);
            case REPAIR -> Outcome.done(returned);
        };
    }
}
