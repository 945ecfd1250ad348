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

/// Puts a developed product on trial.
///
/// @param plan  what is tried, with whom, what would be a success
/// @param until when it is to be over
public record TryProduct(ProductNumber product, Optional<Words> plan, Optional<LocalDate> until)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.step(tx, product, ProductState.TRIAL, plan).then(number -> {
            TrialSql.begin(tx, number, plan, until);
            return Outcome.done(number);
        });
    }
}
