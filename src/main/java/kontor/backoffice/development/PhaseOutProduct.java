package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductState;

/// Lets a product run out: what is there is sold, and then it is discontinued. A decision, with what is known of it
/// now.
///
/// @param note     why
/// @param reviewOn the day to look at it again; half a year from now where nothing is said
public record PhaseOutProduct(ProductNumber product, Optional<Words> note, Optional<LocalDate> reviewOn)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.DECIDE;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.ready(tx, product, ProductState.PHASING_OUT)
                .then(found -> Decision.take(tx, found, DecisionVerdict.PHASE_OUT, note, reviewOn));
    }
}
