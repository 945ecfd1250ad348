package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductState;

/// Takes a product up to be improved; it is sold on meanwhile.
public record ImproveProduct(ProductNumber product, Optional<Words> note) implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.step(tx, product, ProductState.IMPROVING, note);
    }
}
