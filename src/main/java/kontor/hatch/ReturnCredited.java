package kontor.hatch;

import java.time.Instant;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Money;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.ReturnNumber;

/// Accounting has credited what came back: the desk is to tell the customer.
///
/// @param credits the credit notes; empty where nothing had been invoiced
/// @param total   of them with VAT, positive
public record ReturnCredited(ReturnNumber returned, List<InvoiceNumber> credits, Money total, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return returned.value();
    }
}
