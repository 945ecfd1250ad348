package kontor.backoffice.purchasing;

import kontor.backoffice.accounting.payables.SecondPerson;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.Decided;

/// Approves a purchase order. Above the limit that the company has set, never one that oneself has made.
public record ApprovePurchase(PurchaseNumber purchase) implements Command<PurchaseNumber> {

    private static final long KRONE = 100;

    @Override
    public Permission needs() {
        return PurchasingRoom.APPROVE;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundPurchase.before(tx, purchase, PurchaseState.APPROVED).then(found -> {
            var order = found.order();
            if (order.supplier().isEmpty()) return Outcome.refused(new PurchaseRefusal.NoSupplier(purchase));
            var limit = new Money(tx.ask(new Decided("approve-purchase")) * KRONE);
            if (order.net().compareTo(limit) > 0 && SecondPerson.isSame(tx, order.madeBy()))
                return Outcome.refused(new PurchaseRefusal.OwnPurchase(purchase, limit));
            PurchaseSql.save(tx, order.approved(tx.actor().audited()));
            RequestSql.closeOthers(tx, purchase);
            return Outcome.done(purchase);
        });
    }
}
