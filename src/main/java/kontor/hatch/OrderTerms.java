package kontor.hatch;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Question;
import kontor.kernel.Rate;

/// The office asks the desk what was agreed. Empty where there is no such confirmed order.
public record OrderTerms(OrderNumber order) implements Question<Optional<OrderTerms.Terms>> {

    /// What was agreed.
    ///
    /// @param reference the customer's own, such as a purchase order number
    /// @param complaint whose goods it replaces: there is nothing to invoice
    public record Terms(
            OrderNumber order,
            CustomerNumber customer,
            Optional<Name> reference,
            List<Line> lines,
            Optional<ComplaintNumber> complaint) {}

    /// A line as agreed.
    ///
    /// @param line     its place, from 1
    /// @param text     what it was called when it was ordered
    /// @param vatCode  the SAF-T code that applies to this customer
    /// @param service  whether nothing leaves the warehouse for it
    /// @param invoiced how much of it has been invoiced
    public record Line(
            long line,
            ProductNumber product,
            Name text,
            Quantity quantity,
            Price price,
            Rate discount,
            String vatCode,
            boolean service,
            Quantity invoiced) {}
}
