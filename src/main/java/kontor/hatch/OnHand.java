package kontor.hatch;

import java.util.Optional;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Question;

/// The desk asks the warehouse how a line of an order stands before it promises a day.
public record OnHand(OrderNumber order, long line, ProductNumber product) implements Question<OnHand.Standing> {

    /// @param free     of the product, that nobody has a claim to
    /// @param reserved for the line
    /// @param ahead    what others wait for who get it first
    /// @param delivery the open one that the line is on
    public record Standing(Quantity free, Quantity reserved, Quantity ahead, Optional<DeliveryNumber> delivery) {}
}
