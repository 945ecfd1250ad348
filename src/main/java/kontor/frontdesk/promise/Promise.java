package kontor.frontdesk.promise;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.SalesNumbers.PromiseNumber;

/// A promise.
///
/// @param leftOver how much of it has not left the house
/// @param record what the day rests on, such as a purchase
record Promise(
        PromiseNumber number,
        PromiseState state,
        OrderNumber orderNumber,
        long line,
        ProductNumber product,
        Quantity quantity,
        Quantity leftOver,
        LocalDate promisedOn,
        Basis basis,
        Optional<String> record) {

    static final NumberSeries SERIES = new NumberSeries("promise", 1);
}
