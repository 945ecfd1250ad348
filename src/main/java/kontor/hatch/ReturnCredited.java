package kontor.hatch;

import java.time.Instant;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;

/// Accounting has credited what came back: the desk is to tell the customer.
///
/// @param credits the credit notes; empty where nothing had been invoiced
/// @param total   of them with VAT, positive
/// @param waived  what had not been invoiced, and is not any more
public record ReturnCredited(
        ReturnNumber returned,
        OrderNumber order,
        List<InvoiceNumber> credits,
        Money total,
        List<Line> waived,
        Instant at,
        String by)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, Quantity quantity) {}

    @Override
    public String subject() {
        return returned.value();
    }
}
