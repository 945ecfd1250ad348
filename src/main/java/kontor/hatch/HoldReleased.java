package kontor.hatch;

import java.time.Instant;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;

/// A second person has released what was held.
public record HoldReleased(ComplaintNumber complaint, ProductNumber product, List<Name> lots, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return product.value();
    }
}
