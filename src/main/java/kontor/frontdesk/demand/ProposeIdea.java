package kontor.frontdesk.demand;

import java.util.Optional;
import kontor.hatch.IdeaProposed;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.CustomerSql;
import kontor.registry.ProductSql;

/// Proposes something to make or to mend to the office, which keeps it under this number.
///
/// @param customer who asked for it
/// @param product  which it is about
public record ProposeIdea(Words words, Optional<CustomerNumber> customer, Optional<ProductNumber> product)
        implements Command<IdeaNumber> {

    /// The desk's and the office's ideas count together.
    private static final NumberSeries SERIES = new NumberSeries("idea", 1);

    @Override
    public Permission needs() {
        return DemandRoom.PROPOSE;
    }

    @Override
    public Outcome<IdeaNumber> run(Tx tx) {
        if (words.isEmpty()) return Outcome.refused(new BadField("idea", "words", Text.of("idea.words.wanted"), ""));
        if (customer.filter(c -> CustomerSql.find(tx, c).isEmpty()).isPresent())
            return Outcome.refused(new NoSuch("idea", customer.get()));
        if (product.filter(p -> ProductSql.find(tx, p).isEmpty()).isPresent())
            return Outcome.refused(new NoSuch("idea", product.get()));
        var number = new IdeaNumber("I-" + tx.next(SERIES));
        tx.post(new IdeaProposed(
                number, words, customer, product, tx.now(), tx.actor().audited()));
        return Outcome.done(number);
    }
}
