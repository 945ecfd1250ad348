package kontor.hatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Question;

/// Asks purchasing what of a product is ordered from suppliers and has not come, the first expected first; what nobody
/// knows the day of stands last.
public record Incoming(ProductNumber product) implements Question<List<Incoming.Part>> {

    /// What is still to come on a line of a purchase order.
    ///
    /// @param on the day it is expected; one that has passed is late
    public record Part(PurchaseNumber purchase, long line, Quantity quantity, Optional<LocalDate> on) {}
}
