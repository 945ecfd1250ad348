package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;

/// A return that was inspected and is to be credited.
///
/// @param complaint the one it belongs to, if any
record ToCredit(
        ReturnNumber number,
        OrderNumber orderNumber,
        CustomerNumber customer,
        Optional<ComplaintNumber> complaint,
        LocalDate inspectedOn) {

    /// How much of an order line came back.
    record Line(ReturnNumber number, long line, Quantity quantity) {}
}
