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

/// Takes a product out of sale, wherever it is in its life: a decision, with what is known of it now. Only a decision
/// to
/// sell brings it back.
///
/// @param note     why
/// @param reviewOn the day to look at it again; half a year from now where nothing is said
public record WithdrawProduct(ProductNumber product, Optional<Words> note, Optional<LocalDate> reviewOn)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.DECIDE;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.ready(tx, product, ProductState.NOT_FOR_SALE)
                .then(found -> Decision.take(tx, found, DecisionVerdict.NOT_SELL, note, reviewOn));
    }
}
