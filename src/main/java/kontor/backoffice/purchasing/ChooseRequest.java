package kontor.backoffice.purchasing;

import java.util.ArrayList;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.RequestNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Chooses a supplier's quote: its order gets the supplier, the prices and the days as they were quoted, and waits to
/// be
/// approved. Refused where the quote leaves something out or does not hold any more.
public record ChooseRequest(RequestNumber request) implements Command<PurchaseNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.BUY;
    }

    @Override
    public Outcome<PurchaseNumber> run(Tx tx) {
        return FoundRequest.before(tx, request, RequestState.CHOSEN).then(found -> {
            var chosen = found.request();
            if (!chosen.complete()) return Outcome.refused(new PurchaseRefusal.NotWhole(request));
            var until = chosen.validUntil().filter(day -> day.isBefore(tx.today()));
            if (until.isPresent()) return Outcome.refused(new PurchaseRefusal.Expired(request, until.get()));
            return choose(tx, found);
        });
    }

    private Outcome<PurchaseNumber> choose(Tx tx, FoundRequest found) {
        var chosen = found.request();
        var order = found.purchase().order();
        var lines = new ArrayList<>(found.purchase().lines());
        for (var quote : RequestSql.answers(tx, request)) {
            int at = (int) quote.line() - 1;
            lines.set(at, lines.get(at).quoted(quote.price(), quote.expectedOn()));
        }
        var net = lines.stream().map(PurchaseOrderLine::net).reduce(Money.ZERO, Money::plus);
        RequestSql.unchoose(tx, order.number());
        RequestSql.save(tx, chosen.to(RequestState.CHOSEN, Optional.empty()));
        PurchaseSql.save(
                tx, order.of(new Seller(chosen.supplier(), chosen.name())).worth(net));
        PurchaseSql.saveLines(tx, order.state(), lines);
        return Outcome.done(order.number());
    }
}
