package kontor.hatch;

import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// The office replaces goods: the desk's orders take an order on nothing to pay.
///
/// @param note for the order
public record ReplacementDecided(ComplaintNumber complaint, CustomerNumber customer, List<Line> lines)
        implements Event {

    /// What is sent instead.
    public record Line(ProductNumber product, Quantity quantity) {}

    @Override
    public String subject() {
        return complaint.value();
    }
}
