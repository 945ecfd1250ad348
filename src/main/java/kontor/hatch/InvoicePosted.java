package kontor.hatch;

import java.time.LocalDate;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;

/// Accounting has posted an invoice for an order's delivered lines.
///
/// @param total with VAT
public record InvoicePosted(InvoiceNumber invoice, OrderNumber order, List<Line> lines, Money total, LocalDate due)
        implements Event {

    /// @param line the order line's place, from 1
    public record Line(long line, Quantity quantity) {}

    @Override
    public String subject() {
        return order.value();
    }
}
