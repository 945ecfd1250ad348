package kontor.frontdesk.orders;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// What has left the house of an order, for the rooms of the desk that begin from there.
///
/// @param lines the goods; services are not among them
public record Delivered(CustomerNumber customer, List<Line> lines) {

    /// @param line     its place, from 1
    /// @param quantity delivered so far
    public record Line(long line, ProductNumber product, Name text, Quantity quantity) {}

    /// The order, locked until the transaction ends; empty where none was agreed.
    public static Optional<Delivered> of(Tx tx, OrderNumber number) {
        return OrderSql.lock(tx, number)
                .filter(order -> order.state().agreed())
                .map(order -> new Delivered(
                        order.customer(),
                        OrderSql.lines(tx, number).stream()
                                .filter(line -> !line.service())
                                .map(line -> new Line(line.line(), line.product(), line.text(), line.delivered()))
                                .toList()));
    }
}
