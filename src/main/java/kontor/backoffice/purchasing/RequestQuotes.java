package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Asks suppliers what they want for the lines of a draft; each gets a request of its own. More can be asked later.
///
/// @param answerBy the day until which they may answer
/// @param note     for all of them
public record RequestQuotes(
        PurchaseNumber purchase, List<SupplierNumber> suppliers, Optional<LocalDate> answerBy, Optional<Words> note)
        implements Command<PurchaseNumber> {

    private static final NumberSeries SERIES = new NumberSeries("price-request", 1);
    private static final int MOST = 50;

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        if (suppliers.isEmpty() || suppliers.size() > MOST)
            return Outcome.refused(new BadField(
                    "purchase", "suppliers", Text.of("purchase.wanted.suppliers", MOST), "" + suppliers.size()));
        return FoundPurchase.before(tx, purchase, PurchaseState.REQUEST_FOR_QUOTE)
                .then(found -> {
                    for (var one : suppliers) {
                        var seller = Seller.of(tx, one);
                        if (seller instanceof Outcome.Refused<Seller>(var refusal)) return Outcome.refused(refusal);
                        var twice = RequestSql.of(tx, purchase, one);
                        if (twice.isPresent()) return Outcome.refused(new PurchaseRefusal.AskedTwice(one, twice.get()));
                        if (seller instanceof Outcome.Done<Seller>(var asked)) ask(tx, asked);
                    }
                    PurchaseSql.save(tx, found.order().to(PurchaseState.REQUEST_FOR_QUOTE));
                    return Outcome.done(purchase);
                });
    }

    private void ask(Tx tx, Seller seller) {
        var seq = tx.next(SERIES);
        RequestSql.add(
                tx,
                new PriceRequest(
                        new RequestNumber("FO-" + seq),
                        seq,
                        purchase,
                        seller.number(),
                        seller.name(),
                        RequestState.ASKED,
                        tx.today(),
                        answerBy,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.<Money>empty(),
                        false,
                        Optional.empty(),
                        note));
    }
}
