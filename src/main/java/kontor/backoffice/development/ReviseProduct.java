package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// A change of a product that nobody needs to be told of: a revision without a call-back list.
///
/// @param change    what is otherwise now
/// @param from      from which day goods are so; today where nothing is said
/// @param complaint the case that led to it
public record ReviseProduct(
        ProductNumber product, Words change, Optional<LocalDate> from, Optional<ComplaintNumber> complaint)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (change.isEmpty())
            return Outcome.refused(new BadField("product", "change", Text.of("product.change.wanted"), ""));
        return Life.find(tx, product).then(_ -> {
            Revise.as(tx, product, change, from, complaint, Optional.empty());
            return Outcome.done(product);
        });
    }
}
