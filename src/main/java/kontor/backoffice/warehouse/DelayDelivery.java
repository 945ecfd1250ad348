package kontor.backoffice.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.hatch.DelayReady;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// A delivery will be late: the desk is to tell the customer.
///
/// @param order names the delivery while it is the order's only open one
/// @param until the day it is expected now
/// @param words why, in words for the customer
public record DelayDelivery(
        Optional<DeliveryNumber> delivery, Optional<OrderNumber> order, LocalDate until, Words words)
        implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        return new Handling(delivery, order, List.of()).found(tx).then(found -> {
            if (!found.state().open())
                return Outcome.refused(new WarehouseRefusal.NotOpen(found.number(), found.state()));
            if (until.isBefore(tx.today()))
                return Outcome.refused(new BadField(
                        "delivery",
                        "until",
                        Text.of("delivery.until.wanted"),
                        Kinds.DATE.tree(until).toString()));
            if (words.isEmpty())
                return Outcome.refused(new BadField("delivery", "words", Text.of("delivery.words.wanted"), ""));
            DeliverySql.save(tx, found.delayed(until));
            tx.post(new DelayReady(
                    found.number(),
                    found.orderNumber(),
                    found.customer(),
                    until,
                    words,
                    tx.now(),
                    tx.actor().audited()));
            return Outcome.done(found.number());
        });
    }
}
