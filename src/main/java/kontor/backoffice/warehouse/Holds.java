package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.hatch.HoldPlaced;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.HoldNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Stock that may not leave the house, for a matter of safety: what is held is neither reserved, picked nor shipped.
/// What was set aside for open deliveries stays theirs, and they wait.
public final class Holds {

    private Holds() {}

    private static final NumberSeries SERIES = new NumberSeries("hold", 1);

    /// Holds a product's stock, what comes of it later too; refused for a service.
    ///
    /// @param lots      which; all of the product where none is named. Also such of which nothing is here now
    /// @param complaint what for: it stands in every refusal
    /// @return the hold's number; that of the same hold where it holds already
    public static Outcome<HoldNumber> place(Tx tx, ProductNumber product, List<Name> lots, ComplaintNumber complaint) {
        var found = ProductSql.find(tx, product);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("hold", product));
        if (found.get().kind() != ProductKind.GOODS) return Outcome.refused(new HoldRefusal.Service(product));
        var stock = StockSql.lock(tx, product);
        var named = lots.stream().distinct().toList();
        var same = HoldSql.same(tx, complaint, product, Hold.named(named));
        if (same.isPresent()) return Outcome.done(same.get().number());
        var seq = tx.next(SERIES);
        var number = new HoldNumber("H-" + seq);
        var held = new ArrayList<HeldLot>();
        if (named.isEmpty()) held.add(new HeldLot(product, "", number, complaint));
        named.forEach(lot -> held.add(new HeldLot(product, lot.value(), number, complaint)));
        var hold = new Hold(
                number,
                seq,
                HoldState.HOLDING,
                complaint,
                product,
                Hold.named(named),
                tx.now(),
                tx.actor().audited(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        HoldSql.add(tx, hold, held);
        StockSql.save(tx, List.of(Held.of(tx, product).counted(tx, stock)));
        tx.post(new HoldPlaced(complaint, product, named, tx.now(), hold.placedBy()));
        return Outcome.done(number);
    }
}
