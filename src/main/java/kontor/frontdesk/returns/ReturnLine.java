package kontor.frontdesk.returns;

import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Quantity;

/// What a customer sends back of an order line.
///
/// @param line     the order line's place
/// @param received what of it came
record ReturnLine(
        ReturnNumber number, long line, ProductNumber product, Name text, Quantity quantity, Quantity received) {

    ReturnLine received(Quantity came) {
        return new ReturnLine(number, line, product, text, quantity, came);
    }
}
