package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Says when what is ordered will come, as the supplier now says.
///
/// @param line all that is still to come where nothing is said
public record ExpectPurchase(PurchaseNumber purchase, Optional<Long> line, LocalDate expected)
        implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.of(tx, purchase).then(found -> {
            var state = found.order().state();
            if (!state.coming())
                return Outcome.refused(new WrongState("purchase", purchase, state, PurchaseState.ORDERED));
            if (line.isPresent()) {
                return found.line(line.get()).then(one -> {
                    PurchaseSql.saveLines(tx, state, java.util.List.of(one.expected(expected)));
                    return Outcome.done(purchase);
                });
            }
            var later = found.lines().stream()
                    .filter(one -> !one.here())
                    .map(one -> one.expected(expected))
                    .toList();
            PurchaseSql.saveLines(tx, state, later);
            return Outcome.done(purchase);
        });
    }
}
