package kontor.backoffice.warehouse;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Sets aside what is free for a delivery that waits, ahead of older promises. Refused where all of it is not there.
///
/// @param order names the delivery while it is the order's only open one
public record ReserveDelivery(Optional<DeliveryNumber> delivery, Optional<OrderNumber> order)
        implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        return new Handling(delivery, order, List.of()).found(tx).then(found -> {
            if (!found.state().mayBecome(DeliveryState.RESERVED))
                return Outcome.refused(
                        new WrongState("delivery", found.number(), found.state(), DeliveryState.RESERVED));
            var claims = StockSql.of(tx, found);
            var stock =
                    StockSql.lock(tx, claims.stream().map(Reservation::product).toList());
            for (var claim : claims) {
                var key = claim.product().value();
                var now = stock.getOrDefault(key, Stock.none(claim.product()));
                if (now.available().compareTo(claim.missing()) < 0) {
                    return Outcome.refused(now.heldFor()
                            .<Refusal>map(
                                    by -> new HoldRefusal.OnHold(found.number(), claim.line(), claim.product(), by))
                            .orElse(new WarehouseRefusal.Short(
                                    found.number(),
                                    claim.line(),
                                    claim.wanted(),
                                    claim.reserved().plus(now.available()))));
                }
                stock.put(key, now.reserve(claim.missing()));
            }
            StockSql.save(tx, stock.values());
            StockSql.change(
                    tx,
                    claims.stream()
                            .map(claim -> claim.with(claim.delivery(), claim.wanted(), claim.wanted()))
                            .toList());
            DeliverySql.save(tx, found.to(DeliveryState.RESERVED));
            return Outcome.done(found.number());
        });
    }
}
