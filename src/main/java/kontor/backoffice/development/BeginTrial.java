package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.TrialNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductState;

/// Another trial of a product that is on trial or being improved.
///
/// @param plan  what is tried, with whom, what would be a success
/// @param until when it is to be over
public record BeginTrial(ProductNumber product, Words plan, Optional<LocalDate> until) implements Command<TrialNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<TrialNumber> run(Tx tx) {
        return Life.find(tx, product)
                .then(found -> found.state() == ProductState.TRIAL || found.state() == ProductState.IMPROVING
                        ? Outcome.done(TrialSql.begin(tx, product, Optional.of(plan), until))
                        : Outcome.refused(new ProductRefusal.NotTried(product, found.state())));
    }
}
