package kontor.backoffice.purchasing;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Seen;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Replaces the lines of a draft, or of an approved order that the supplier does not have yet: it is a draft again
/// then.
///
/// @param supplier  stays as it was where nothing is said; so do reference and note
/// @param seen      what the order was like to whoever changes it; one that is otherwise by now is not changed
public record ChangePurchase(
        PurchaseNumber purchase,
        List<WantedGoods> lines,
        Optional<SupplierNumber> supplier,
        Optional<Name> reference,
        Optional<Words> note,
        Optional<Seen> seen)
        implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.before(tx, purchase, PurchaseState.DRAFT).then(found -> {
            if (seen.filter(s -> !s.equals(Seen.of(asIs(found)))).isPresent())
                return Outcome.refused(new Changed("purchase", purchase));
            var was = found.order();
            var from = supplier.or(was::supplier);
            return PlacePurchase.seller(tx, from)
                    .then(seller -> Bought.of(tx, from, was.placedOn(), lines).then(bought -> {
                        var named = seller.map(was::of).orElse(was);
                        PurchaseSql.dropLines(tx, purchase);
                        PurchaseSql.addLines(tx, bought.of(purchase, 0));
                        PurchaseSql.save(
                                tx,
                                named.worth(bought.net())
                                        .to(PurchaseState.DRAFT)
                                        .saying(reference.or(was::reference), note.or(was::words)));
                        return Outcome.done(purchase);
                    }));
        });
    }

    private static ChangePurchase asIs(FoundPurchase found) {
        var lines = found.lines().stream()
                .map(line ->
                        new WantedGoods(line.product(), line.quantity(), Optional.of(line.price()), line.expectedOn()))
                .toList();
        var order = found.order();
        return new ChangePurchase(
                order.number(), lines, order.supplier(), order.reference(), order.words(), Optional.empty());
    }
}
