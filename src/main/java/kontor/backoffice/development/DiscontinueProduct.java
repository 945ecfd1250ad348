package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductState;

/// Ends the life of a product that was phased out: it is not quoted, made or bought any more, unless it is a service
/// part.
public record DiscontinueProduct(ProductNumber product, Optional<Words> note) implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.step(tx, product, ProductState.DISCONTINUED, note);
    }
}
