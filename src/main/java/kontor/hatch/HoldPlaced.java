package kontor.hatch;

import java.time.Instant;
import java.util.List;
import kontor.kernel.Event;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;

/// The office holds stock for a matter of safety: what is held is neither reserved, picked nor shipped.
///
/// @param lots the lots held; empty for all of the product
public record HoldPlaced(ComplaintNumber complaint, ProductNumber product, List<Name> lots, Instant at, String by)
        implements Event {

    @Override
    public String subject() {
        return product.value();
    }
}
