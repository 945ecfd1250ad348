package kontor.hatch;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;

/// Accounting has credited lines of an invoice.
///
/// @param credit the credit note
/// @param total     of the credit note with VAT, positive
/// @param complaint that it was for
public record InvoiceCredited(
        InvoiceNumber credit,
        InvoiceNumber invoice,
        OrderNumber order,
        List<Line> lines,
        Money total,
        Optional<ComplaintNumber> complaint)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, Quantity quantity) {}

    @Override
    public String subject() {
        return order.value();
    }
}
