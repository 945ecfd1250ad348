package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Puts a product on sale that was on trial: a decision to sell, with what is known of it now.
///
/// @param note     why
/// @param reviewOn the day to look at it again; half a year from now where nothing is said
public record LaunchProduct(ProductNumber product, Optional<Words> note, Optional<LocalDate> reviewOn)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.DECIDE;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.launch(tx, product, note, reviewOn);
    }
}
