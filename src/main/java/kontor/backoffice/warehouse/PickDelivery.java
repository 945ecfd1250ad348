package kontor.backoffice.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Takes a reserved delivery's goods from their shelves, the lot that expires or came first where none is named. A part
/// of one that still waits can be picked, as far as its goods are set aside; the rest becomes a new delivery. Refused
/// with the case's number where the goods are held.
///
/// @param order names the delivery while it is the order's only open one
/// @param lines a part, or the lots; all where nothing is said
public record PickDelivery(Optional<DeliveryNumber> delivery, Optional<OrderNumber> order, List<PickLine> lines)
        implements Command<DeliveryNumber> {

    @Override
    public Permission needs() {
        return WarehouseRoom.HANDLE;
    }

    @Override
    public Outcome<DeliveryNumber> run(Tx tx) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).quantity().isPositive())
                return Outcome.refused(new BadField(
                        "delivery",
                        "lines[" + (i + 1) + "]",
                        Text.of("delivery.part.wanted"),
                        lines.get(i).line() + ": " + lines.get(i).quantity()));
        }
        return new Handling(delivery, order, parts())
                .ready(tx, DeliveryState.PICKED)
                .then(ready -> Picking.run(tx, ready, lines))
                .then(ready -> {
                    DeliverySql.save(tx, ready.to(DeliveryState.PICKED));
                    return Outcome.done(ready.number());
                });
    }

    /// A line that is named for each of its lots is one part. One named twice without a lot stays twice, and is refused
    /// as such.
    private List<PartLine> parts() {
        var sums = new LinkedHashMap<Long, Quantity>();
        var loose = new HashSet<Long>();
        var twice = new ArrayList<PartLine>();
        for (var line : lines) {
            if (line.lot().isEmpty() && !loose.add(line.line())) twice.add(new PartLine(line.line(), line.quantity()));
            sums.merge(line.line(), line.quantity(), Quantity::plus);
        }
        var parts = new ArrayList<PartLine>();
        sums.forEach((line, quantity) -> parts.add(new PartLine(line, quantity)));
        parts.addAll(twice);
        return parts;
    }
}
