package kontor.hatch;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Event;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Words;

/// The desk proposes something to make or to mend.
///
/// @param idea     its number, the same on both sides
/// @param customer who asked for it
/// @param product  which it is about
public record IdeaProposed(
        IdeaNumber idea,
        Words words,
        Optional<CustomerNumber> customer,
        Optional<ProductNumber> product,
        Instant at,
        String by)
        implements Event {

    @Override
    public String subject() {
        return idea.value();
    }
}
