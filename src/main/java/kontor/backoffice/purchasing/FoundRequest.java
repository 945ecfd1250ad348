package kontor.backoffice.purchasing;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// A request whose order still waits for quotes, kept from others until the transaction ends: the order first.
record FoundRequest(PriceRequest request, FoundPurchase purchase) {

    static Outcome<FoundRequest> before(Tx tx, RequestNumber number, RequestState next) {
        var found = RequestSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("price-request", number));
        var request = found.get();
        if (!request.state().mayBecome(next))
            return Outcome.refused(new WrongState("price-request", number, request.state(), next));
        return FoundPurchase.before(tx, request.purchase(), PurchaseState.REQUEST_FOR_QUOTE)
                .then(purchase -> Outcome.done(new FoundRequest(request, purchase)));
    }
}
