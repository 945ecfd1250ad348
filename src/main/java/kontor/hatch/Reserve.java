package kontor.hatch;

import java.util.List;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Question;

/// The desk asks the warehouse to set goods aside for an order. Never refused: what is there is reserved, the rest
/// waits and is reserved as goods come in, oldest promise first.
///
/// @param lines the lines with goods
public record Reserve(OrderNumber order, List<OrderConfirmed.Line> lines) implements Question<List<Reserve.Reserved>> {

    /// What was set aside of a line.
    public record Reserved(long line, Quantity quantity) {}
}
