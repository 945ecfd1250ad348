package kontor.backoffice.warehouse;

import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Which delivery a step is about, and which part of it.
///
/// @param delivery named itself, or
/// @param order    by its order while that has only one open
/// @param lines    a part; all of it where nothing is said
record Handling(Optional<DeliveryNumber> delivery, Optional<OrderNumber> order, List<PartLine> lines) {

    /// The delivery, locked, cut down to the part that is wanted and allowed to take the step.
    Outcome<Delivery> ready(Tx tx, DeliveryState next) {
        return found(tx).then(found -> {
            var part = !lines.isEmpty();
            var early = part && found.state() == DeliveryState.WAITING && next == DeliveryState.PICKED;
            if (!early && !found.state().mayBecome(next)) {
                var waits = found.state() == DeliveryState.WAITING && next == DeliveryState.PICKED;
                return Outcome.refused((waits ? held(tx, found) : Optional.<Refusal>empty())
                        .orElse(new WrongState("delivery", found.number(), found.state(), next)));
            }
            return part ? Split.run(tx, found, lines) : Outcome.done(found);
        });
    }

    /// What a delivery waits for may be held: then the case is the reason.
    private static Optional<Refusal> held(Tx tx, Delivery delivery) {
        for (var claim : StockSql.of(tx, delivery)) {
            var by = claim.waiting()
                    ? Held.of(tx, claim.product()).first()
                    : Optional.<kontor.kernel.Numbers.ComplaintNumber>empty();
            if (by.isPresent())
                return Optional.of(new HoldRefusal.OnHold(delivery.number(), claim.line(), claim.product(), by.get()));
        }
        return Optional.empty();
    }

    /// The delivery, locked.
    Outcome<Delivery> found(Tx tx) {
        if (delivery.isPresent() == order.isPresent()) {
            var came = delivery.map(DeliveryNumber::value).orElse("");
            return Outcome.refused(new BadField("delivery", "delivery", Text.of("delivery.which.wanted"), came));
        }
        return delivery.isPresent() ? byNumber(tx, delivery.get()) : byOrder(tx, order.orElseThrow());
    }

    private static Outcome<Delivery> byNumber(Tx tx, DeliveryNumber number) {
        return DeliverySql.lock(tx, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuch("delivery", number)));
    }

    /// Where none is open, the last one stands for the order, and its state says why the step cannot be taken.
    private static Outcome<Delivery> byOrder(Tx tx, OrderNumber order) {
        var all = DeliverySql.lock(tx, order);
        if (all.isEmpty()) return Outcome.refused(new WarehouseRefusal.NoDelivery(order));
        var open = all.stream().filter(d -> d.state().open()).toList();
        if (open.size() > 1) return Outcome.refused(new WarehouseRefusal.Several(order, open.size()));
        return Outcome.done(open.isEmpty() ? all.getLast() : open.getFirst());
    }
}
