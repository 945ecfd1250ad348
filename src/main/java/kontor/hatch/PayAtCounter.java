package kontor.hatch;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Question;

/// The desk asks accounting for a counter sale's invoice and, unless it is on account, its payment, posted at once. The
/// desk names no account.
///
/// @param delivery what was handed over; none for services
/// @param way      how the customer pays
/// @param card     the part that is paid by card where the rest is cash
/// @param tendered the cash that was handed over; just what is to pay if left out
public record PayAtCounter(
        OrderNumber order,
        Optional<DeliveryNumber> delivery,
        CounterWay way,
        Optional<Money> card,
        Optional<Money> tendered)
        implements Question<Outcome<PayAtCounter.Paid>> {

    /// What was posted.
    ///
    /// @param total    of the invoice, with VAT
    /// @param card     paid by card
    /// @param cash     that stays in the till: rounded to the smallest coin
    /// @param rounding by how much the cash is less than what it settles
    /// @param change   given back of what was tendered
    public record Paid(InvoiceNumber invoice, Money total, Money card, Money cash, Money rounding, Money change) {}
}
