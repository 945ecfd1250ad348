package kontor.backoffice.warehouse;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Takes a reserved delivery's goods from their shelves. A part of one that still waits can be picked, as far as its
/// goods are
/// set aside; the rest becomes a new delivery.
///
/// @param order names the delivery while it is the order's only open one
/// @param lines a part; all where nothing is said
public record PickDelivery(Optional<DeliveryNumber> delivery, Optional<OrderNumber> order, List<PartLine> lines)
        implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        return new Handling(delivery, order, lines)
                .ready(tx, DeliveryState.PICKED)
                .then(ready -> {
                    DeliverySql.save(tx, ready.to(DeliveryState.PICKED));
                    return Outcome.done(ready.number());
                });
    }
}
