package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Puts a product on sale that was on trial.
public record LaunchProduct(ProductNumber product, Optional<Words> note) implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.launch(tx, product, note);
    }
}
