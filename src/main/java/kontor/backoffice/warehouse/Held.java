package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// What is held of a product now.
///
/// @param lots oldest hold first
record Held(List<HeldLot> lots) {

    static Held of(Tx tx, ProductNumber product) {
        return new Held(HoldSql.lots(tx, product));
    }

    /// The case that holds all of the product.
    Optional<ComplaintNumber> whole() {
        return lots.stream()
                .filter(h -> h.lot().isEmpty())
                .map(HeldLot::caseNumber)
                .findFirst();
    }

    /// The case that holds a lot, or all of the product.
    Optional<ComplaintNumber> by(Name lot) {
        return lots.stream()
                .filter(h -> h.lot().isEmpty() || h.lot().equals(lot.value()))
                .map(HeldLot::caseNumber)
                .findFirst();
    }

    Optional<ComplaintNumber> first() {
        return lots.stream().map(HeldLot::caseNumber).findFirst();
    }

    /// The stock with what of it is held now.
    Stock counted(Tx tx, Stock stock) {
        if (lots.isEmpty()) return stock.holding(Quantity.ZERO, Optional.empty());
        if (whole().isPresent()) return stock.holding(stock.onHand(), first());
        var held = new ArrayList<Quantity>();
        for (var lot : LotSql.of(tx, stock.product())) if (by(lot.lot()).isPresent()) held.add(lot.onHand());
        return stock.holding(held.stream().reduce(Quantity.ZERO, Quantity::plus), first());
    }
}
