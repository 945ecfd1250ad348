package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Closes an order. One of which something never comes is closed with the reason; nothing more is expected of it.
public record ClosePurchase(PurchaseNumber purchase, Optional<Words> reason) implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.before(tx, purchase, PurchaseState.CLOSED).then(found -> {
            var said = reason.filter(words -> !words.value().isBlank());
            if (found.order().state() != PurchaseState.MATCHED && said.isEmpty())
                return Outcome.refused(new BadField("purchase", "reason", Text.of("purchase.wanted.reason"), ""));
            var waiting = MatchSql.waiting(tx, purchase);
            if (!waiting.isEmpty())
                return Outcome.refused(
                        new MatchRefusal.Waiting(purchase, waiting.getFirst().number()));
            BalanceSql.close(tx, found, tx.today());
            PurchaseSql.save(tx, found.order().ended(PurchaseState.CLOSED, said));
            PurchaseSql.saveLines(tx, PurchaseState.CLOSED, found.lines());
            return Outcome.done(purchase);
        });
    }
}
