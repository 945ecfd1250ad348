package kontor.backoffice.warehouse;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Lets a reserved delivery's goods go, to whoever else waits for them; it waits again itself.
///
/// @param order names the delivery while it is the order's only open one
public record ReleaseDelivery(Optional<DeliveryNumber> delivery, Optional<OrderNumber> order)
        implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        return new Handling(delivery, order, java.util.List.of()).found(tx).then(found -> {
            if (!found.state().mayBecome(DeliveryState.WAITING))
                return Outcome.refused(
                        new WrongState("delivery", found.number(), found.state(), DeliveryState.WAITING));
            var claims = StockSql.of(tx, found);
            StockSql.change(
                    tx,
                    claims.stream()
                            .map(claim -> claim.with(claim.delivery(), claim.wanted(), kontor.kernel.Quantity.ZERO))
                            .toList());
            DeliverySql.save(tx, found.to(DeliveryState.WAITING));
            Allotment.free(tx, claims, found.number().value());
            return Outcome.done(found.number());
        });
    }
}
