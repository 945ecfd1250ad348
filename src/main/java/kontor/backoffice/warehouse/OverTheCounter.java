package kontor.backoffice.warehouse;

import java.util.List;
import java.util.Optional;
import kontor.hatch.HandOver;
import kontor.hatch.OrderConfirmed;
import kontor.hatch.OrderTerms;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// Goods that leave with the customer: the usual steps of a delivery, one after the other, in the sale's own
/// transaction. The event by which the warehouse usually hears of an order then finds nothing left to do.
final class OverTheCounter {

    private OverTheCounter() {}

    static Outcome<Optional<DeliveryNumber>> hand(Tx tx, HandOver asked) {
        var order = asked.order();
        var terms = tx.ask(new OrderTerms(order));
        if (terms.isEmpty()) return Outcome.refused(new NoSuch("delivery", order));
        var claims = StockSql.promised(tx, order);
        if (claims.isEmpty()) return Outcome.done(Optional.empty());
        var lacking = claims.stream().filter(Reservation::waiting).findFirst();
        if (lacking.isPresent())
            return Outcome.refused(new WarehouseRefusal.NotThere(
                    lacking.get().product(),
                    lacking.get().wanted(),
                    lacking.get().reserved()));
        var one = Optional.of(order);
        return new MakeDelivery(new OrderConfirmed(order, terms.get().customer(), List.of()))
                .run(tx)
                .then(made -> new PickDelivery(Optional.empty(), one, List.of()).run(tx))
                .then(picked -> new PackDelivery(Optional.of(picked), Optional.empty(), List.of()).run(tx))
                .then(packed ->
                        new ShipDelivery(Optional.of(packed), Optional.empty(), List.of(), Optional.empty()).run(tx))
                .then(shipped -> Outcome.done(Optional.of(shipped)));
    }
}
