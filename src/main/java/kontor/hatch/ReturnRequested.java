package kontor.hatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// A customer wants to send goods back: the office says whether they may.
///
/// @param complaint the one it belongs to, if any
public record ReturnRequested(
        ReturnNumber returned,
        OrderNumber order,
        CustomerNumber customer,
        List<Line> lines,
        Optional<ComplaintNumber> complaint,
        Words reason,
        Instant at,
        String by)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, ProductNumber product, Quantity quantity) {}

    @Override
    public String subject() {
        return returned.value();
    }
}
