package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.SalesNumbers.PriceRuleNumber;

/// A line as agreed, and what has become of it.
///
/// @param line    its place, from 1
/// @param text    what the product was called then
/// @param vatCode that applies to this customer
/// @param service  whether nothing leaves the warehouse for it
/// @param returned came back
/// @param waived   is never invoiced: it came back before it was, or it replaces goods
/// @param priceRule the agreed price it was sold at; empty where it was said, quoted, or the product's own
record OrderLine(
        OrderNumber orderNumber,
        long line,
        ProductNumber product,
        Name text,
        Quantity quantity,
        Price price,
        Rate discount,
        String vatCode,
        boolean service,
        Money net,
        Quantity delivered,
        Quantity invoiced,
        Quantity credited,
        Quantity returned,
        Quantity waived,
        Optional<PriceRuleNumber> priceRule) {

    boolean done() {
        return delivered.equals(quantity) && invoiced.plus(waived).equals(quantity);
    }

    boolean begun() {
        return delivered.isPositive() || invoiced.isPositive();
    }

    OrderLine deliver(Quantity more) {
        return with(delivered.plus(more), invoiced, credited, returned, waived);
    }

    /// What is invoiced of a service counts as done, delivery or not.
    OrderLine invoice(Quantity more) {
        var now = invoiced.plus(more);
        return with(service && now.compareTo(delivered) > 0 ? now : delivered, now, credited, returned, waived);
    }

    OrderLine credit(Quantity more) {
        return with(delivered, invoiced, credited.plus(more), returned, waived);
    }

    OrderLine comeBack(Quantity more) {
        return with(delivered, invoiced, credited, returned.plus(more), waived);
    }

    OrderLine waive(Quantity more) {
        return with(delivered, invoiced, credited, returned, waived.plus(more));
    }

    /// Whether no more is delivered or invoiced than was ordered, no more credited than invoiced, and no more returned
    /// than
    /// delivered.
    boolean fits() {
        return delivered.compareTo(quantity) <= 0
                && invoiced.plus(waived).compareTo(quantity) <= 0
                && credited.compareTo(invoiced) <= 0
                && returned.compareTo(delivered) <= 0;
    }

    private OrderLine with(
            Quantity nowDelivered,
            Quantity nowInvoiced,
            Quantity nowCredited,
            Quantity nowReturned,
            Quantity nowWaived) {
        return new OrderLine(
                orderNumber,
                line,
                product,
                text,
                quantity,
                price,
                discount,
                vatCode,
                service,
                net,
                nowDelivered,
                nowInvoiced,
                nowCredited,
                nowReturned,
                nowWaived,
                priceRule);
    }
}
