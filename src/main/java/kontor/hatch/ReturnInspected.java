package kontor.hatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;

/// The warehouse has looked at what came back and decided what becomes of it.
///
/// @param complaint the one it belongs to, if any
public record ReturnInspected(
        ReturnNumber returned,
        OrderNumber order,
        CustomerNumber customer,
        List<Line> lines,
        Optional<ComplaintNumber> complaint,
        Instant at,
        String by)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, Quantity quantity, Fate fate) {}

    @Override
    public String subject() {
        return returned.value();
    }
}
