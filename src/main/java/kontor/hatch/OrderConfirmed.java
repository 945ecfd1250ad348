package kontor.hatch;

import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// The desk has promised an order: the warehouse makes its delivery from it.
///
/// @param lines the lines with goods; services ride along and are not among them
public record OrderConfirmed(OrderNumber order, CustomerNumber customer, List<Line> lines) implements Event {

    /// Goods to deliver.
    ///
    /// @param line the order line's place, from 1
    public record Line(long line, ProductNumber product, Quantity quantity) {}

    @Override
    public String subject() {
        return order.value();
    }
}
