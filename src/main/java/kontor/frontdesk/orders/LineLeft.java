package kontor.frontdesk.orders;

import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Question;

/// Asks how much of an order's line has not left yet; empty where there is no such line with goods, or the order was
/// cancelled.
public record LineLeft(OrderNumber order, long line) implements Question<Optional<LineLeft.Left>> {

    public record Left(CustomerNumber customer, ProductNumber product, Quantity quantity) {}
}
