package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Gives an order up of which nothing has come.
public record CancelPurchase(PurchaseNumber purchase, Optional<Words> reason) implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.of(tx, purchase).then(found -> {
            if (found.lines().stream().anyMatch(line -> line.received().isPositive()))
                return Outcome.refused(new PurchaseRefusal.Received(purchase));
            return FoundPurchase.before(tx, purchase, PurchaseState.CANCELLED).then(_ -> cancel(tx, found));
        });
    }

    private Outcome<PurchaseNumber> cancel(Tx tx, FoundPurchase found) {
        PurchaseSql.save(tx, found.order().ended(PurchaseState.CANCELLED, reason));
        PurchaseSql.saveLines(tx, PurchaseState.CANCELLED, found.lines());
        RequestSql.closeOthers(tx, purchase);
        return Outcome.done(purchase);
    }
}
