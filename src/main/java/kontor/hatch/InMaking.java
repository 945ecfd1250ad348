package kontor.hatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Question;

/// Asks production what of a product is being made and is not done, the first expected first; what nobody knows the day
/// of stands last.
public record InMaking(ProductNumber product) implements Question<List<InMaking.Part>> {

    /// @param order the production order's number
    /// @param on    the day it is to be done
    public record Part(String order, Quantity quantity, Optional<LocalDate> on) {}
}
