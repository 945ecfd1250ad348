package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.backoffice.warehouse.Materials;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Some of an order, or all that is still to come of it, has been made: it is stock, at its part of what the order has
/// cost so far, and whoever waits for it gets it. What was scrapped is borne by the rest. By-products come with it.
///
/// @param quantity what is good; all that is still to come, less what was scrapped, where nothing is said
/// @param scrapped what is not
/// @param reason   why it is not
/// @param lot      what was made is followed by it
/// @param expires  the lot's last good day
/// @param on       the day; today where nothing is said
public record CompleteProduction(
        ProductionNumber production,
        Optional<Quantity> quantity,
        Optional<Quantity> scrapped,
        Optional<Words> reason,
        Optional<Name> lot,
        Optional<LocalDate> expires,
        Optional<LocalDate> on)
        implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.running(tx, production).then(order -> {
            var bad = scrapped.orElse(Quantity.ZERO);
            var good = quantity.orElseGet(() -> order.open().minus(bad));
            var all = good.plus(bad);
            if (bad.compareTo(Quantity.ZERO) < 0 || good.compareTo(Quantity.ZERO) < 0 || !all.isPositive())
                return bad("quantity", "production.wanted.quantity", good.toString());
            if (all.compareTo(order.open()) > 0)
                return Outcome.refused(new ProductionRefusal.TooMuch(production, order.open()));
            if (bad.isPositive() && reason.isEmpty()) return bad("reason", "production.wanted.reason", "");
            if (expires.isPresent() && lot.isEmpty()) return bad("lot", "production.wanted.lot", "");
            return take(tx, order, good, bad);
        });
    }

    private Outcome<ProductionNumber> take(Tx tx, ProductionOrder order, Quantity good, Quantity bad) {
        var day = on.orElseGet(tx::today);
        var value = Yield.worth(order, good, bad);
        var parts = Yield.parts(tx, order, good, value, lot);
        var next = order.yielding(good, bad, value);
        var left = next.open().isPositive() ? Money.ZERO : next.wip();
        ProductionSql.save(tx, next.open().isPositive() ? next : next.ended(ProductionState.DONE, Optional.empty()));
        ProductionSql.add(
                tx,
                new Completion(
                        production,
                        day,
                        good,
                        bad,
                        reason,
                        value,
                        lot,
                        tx.actor().audited()));
        return Materials.finish(tx, production, parts, expires, day)
                .then(ignored -> Postings.workDone(tx, production, left.negated(), day))
                .then(ignored -> Outcome.done(production));
    }

    private static Outcome<ProductionNumber> bad(String field, String wanted, String came) {
        return Outcome.refused(new BadField("production", field, Text.of(wanted), came));
    }
}
