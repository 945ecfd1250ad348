package kontor.backoffice.purchasing;

import java.util.List;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// A purchase order that a step begins with, kept from others until the transaction ends.
record FoundPurchase(PurchaseOrder order, List<PurchaseOrderLine> lines) {

    static Outcome<FoundPurchase> of(Tx tx, PurchaseNumber number) {
        return PurchaseSql.lock(tx, number)
                .map(order -> Outcome.done(new FoundPurchase(order, PurchaseSql.lines(tx, number))))
                .orElseGet(() -> Outcome.refused(new NoSuch("purchase", number)));
    }

    /// Refused where its state does not allow the step.
    static Outcome<FoundPurchase> before(Tx tx, PurchaseNumber number, PurchaseState next) {
        return of(tx, number)
                .then(found -> found.order().state().mayBecome(next)
                        ? Outcome.done(found)
                        : Outcome.refused(
                                new WrongState("purchase", number, found.order().state(), next)));
    }

    /// Refused where it is not in the state.
    static Outcome<FoundPurchase> in(Tx tx, PurchaseNumber number, PurchaseState state) {
        return of(tx, number)
                .then(found -> found.order().state() == state
                        ? Outcome.done(found)
                        : Outcome.refused(
                                new WrongState("purchase", number, found.order().state(), state)));
    }

    Outcome<PurchaseOrderLine> line(long place) {
        return place >= 1 && place <= lines.size()
                ? Outcome.done(lines.get((int) place - 1))
                : Outcome.refused(new PurchaseRefusal.NoLine(order.number(), place));
    }
}
