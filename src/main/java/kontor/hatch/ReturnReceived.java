package kontor.hatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;

/// Goods have come back. A line that did not come, or came in part, says so by its quantity.
public record ReturnReceived(
        ReturnNumber returned, OrderNumber order, List<Line> lines, LocalDate on, Instant at, String by)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, ProductNumber product, Quantity quantity) {}

    @Override
    public String subject() {
        return returned.value();
    }
}
