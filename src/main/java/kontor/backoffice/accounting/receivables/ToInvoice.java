package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;

/// Something that left the house and waits for its invoice.
///
/// @param number   its key: the delivery's number, or the order's with `-s` for services alone
/// @param delivery none for an order of services alone
record ToInvoice(
        String number,
        OrderNumber orderNumber,
        Optional<DeliveryNumber> delivery,
        CustomerNumber customer,
        LocalDate shippedOn) {

    /// How much of an order line.
    record Line(String number, long line, Quantity quantity) {}

    static String keyOfServices(OrderNumber order) {
        return order.value() + "-s";
    }
}
