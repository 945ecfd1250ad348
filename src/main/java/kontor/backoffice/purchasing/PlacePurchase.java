package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Makes a draft of a purchase order.
///
/// @param supplier  none while several are to be asked
/// @param reference ours, such as the number it has elsewhere
/// @param note      for the supplier
/// @param on        the day it is made; today where nothing is said
public record PlacePurchase(
        Optional<SupplierNumber> supplier,
        List<WantedGoods> lines,
        Optional<Name> reference,
        Optional<Words> note,
        Optional<LocalDate> on)
        implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return seller(tx, supplier).then(from -> {
            var day = on.orElseGet(tx::today);
            return Bought.of(tx, supplier, day, lines).then(bought -> {
                var order = PurchaseOrder.draft(tx, from, day, bought.net()).saying(reference, note);
                PurchaseSql.add(tx, order);
                PurchaseSql.addLines(tx, bought.of(order.number(), 0));
                return Outcome.done(order.number());
            });
        });
    }

    static Outcome<Optional<Seller>> seller(Tx tx, Optional<SupplierNumber> supplier) {
        if (supplier.isEmpty()) return Outcome.done(Optional.empty());
        return Seller.of(tx, supplier.get()).then(found -> Outcome.done(Optional.of(found)));
    }
}
