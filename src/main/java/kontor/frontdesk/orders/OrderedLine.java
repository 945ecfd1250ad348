package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Question;

/// Asks whose an order is and what one of its lines holds, whatever has become of it: a customer may complain of an
/// order that was cancelled.
///
/// @param line from 1; empty for the order alone
public record OrderedLine(OrderNumber order, Optional<Long> line) implements Question<Optional<OrderedLine.Found>> {

    /// @param product of the line, or of the order's only one; empty where there is no such line
    /// @param line    the one asked for, or the order's only one
    public record Found(CustomerNumber customer, Optional<Long> line, Optional<ProductNumber> product) {}
}
