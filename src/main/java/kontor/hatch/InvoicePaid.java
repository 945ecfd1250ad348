package kontor.hatch;

import kontor.kernel.Event;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;

/// Money has come for an invoice.
///
/// @param paid this time
/// @param open what is left to pay
public record InvoicePaid(InvoiceNumber invoice, OrderNumber order, Money paid, Money open) implements Event {

    @Override
    public String subject() {
        return order.value();
    }
}
