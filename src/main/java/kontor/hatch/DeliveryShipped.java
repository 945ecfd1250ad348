package kontor.hatch;

import java.time.LocalDate;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;

/// The warehouse has sent goods: the desk sees its order delivered, in part or whole.
///
/// @param on    the day the goods left: it stands on the invoice, and the VAT rate is that day's
/// @param lines how much of which order line left the house, service lines that rode along too
public record DeliveryShipped(DeliveryNumber delivery, OrderNumber order, LocalDate on, List<Line> lines)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, Quantity quantity) {}

    @Override
    public String subject() {
        return order.value();
    }
}
