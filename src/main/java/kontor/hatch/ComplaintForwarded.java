package kontor.hatch;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Words;

/// The desk has handed a complaint to the office, for the first time or again after it came back. The words are as they
/// stood then: a clerk never decides on a moving text.
///
/// @param customer empty for who is known by name only
/// @param product  what it concerns; empty where nobody knows
/// @param order    with `line` (from 1), the order line it concerns
/// @param note     the desk's own words
/// @param by       who gave it, as the audit trail names them
public record ComplaintForwarded(
        ComplaintNumber complaint,
        Optional<CustomerNumber> customer,
        Name name,
        Lang language,
        Optional<ProductNumber> product,
        Optional<OrderNumber> order,
        Optional<Long> line,
        Wish wish,
        Words words,
        Optional<Words> note,
        Instant receivedAt,
        Instant at,
        String by)
        implements Event {

    @Override
    public String subject() {
        return complaint.value();
    }
}
