package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that an approved order has been sent to its supplier: its goods are on the way.
///
/// @param on       the day it was sent; today where nothing is said
/// @param expected the day all of it should come; line by line as it stands where nothing is said
public record OrderPurchase(PurchaseNumber purchase, Optional<LocalDate> on, Optional<LocalDate> expected)
        implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.before(tx, purchase, PurchaseState.ORDERED).then(found -> {
            var lines = found.lines().stream()
                    .map(line -> expected.map(line::expected).orElse(line))
                    .toList();
            PurchaseSql.save(tx, found.order().ordered(on.orElseGet(tx::today)));
            PurchaseSql.saveLines(tx, PurchaseState.ORDERED, lines);
            return Outcome.done(purchase);
        });
    }
}
