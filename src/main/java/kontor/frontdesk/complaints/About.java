package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;

/// What a complaint concerns: a product, an order or a line of it, or, empty, nobody knows.
///
/// @param line of the order, from 1
public record About(Optional<ProductNumber> product, Optional<OrderNumber> order, Optional<Long> line) {

    static final About UNKNOWN = new About(Optional.empty(), Optional.empty(), Optional.empty());
}
