package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Gives up what has not come of an order: it is for what has come, and waits for the invoice of that.
public record CutPurchase(PurchaseNumber purchase, Words reason) implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.in(tx, purchase, PurchaseState.PART_RECEIVED).then(found -> {
            var claimed = MatchSql.waiting(tx, purchase);
            if (!claimed.isEmpty())
                return Outcome.refused(
                        new MatchRefusal.Waiting(purchase, claimed.getFirst().number()));
            var lines = found.lines().stream().map(PurchaseOrderLine::cut).toList();
            var net = lines.stream()
                    .map(PurchaseOrderLine::net)
                    .reduce(kontor.kernel.Money.ZERO, kontor.kernel.Money::plus);
            PurchaseSql.follow(
                    tx, found.order().worth(net).saying(found.order().reference(), Optional.of(reason)), lines);
            return Outcome.done(purchase);
        });
    }
}
