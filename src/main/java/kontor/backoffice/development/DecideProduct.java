package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;
import kontor.registry.Product;
import kontor.registry.ProductState;

/// Decides whether a product is sold, improved, phased out or not sold, on what is known of it now. The step that
/// follows is taken at once; where the product is in that state already, it stays in it. Only this brings back what is
/// not for sale.
///
/// @param words    why
/// @param reviewOn the day to look at it again; half a year from now where nothing is said
public record DecideProduct(
        ProductNumber product, DecisionVerdict decision, Optional<Words> words, Optional<LocalDate> reviewOn)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.DECIDE;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        return Life.find(tx, product)
                .then(found -> fits(found)
                        ? Decision.take(tx, found, decision, words, reviewOn)
                        : Outcome.refused(new WrongState("product", product, found.state(), decision.state())));
    }

    private boolean fits(Product found) {
        var same = found.state() == decision.state();
        var improved = found.state() == ProductState.IMPROVING && decision == DecisionVerdict.SELL;
        return same || improved || found.state().mayBecome(decision.state());
    }
}
