package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductState;

/// A product that was being improved is on sale as it is now: a revision of it. Whoever complained about it and whoever
/// holds it is put on a call-back list, to be told.
///
/// @param change    what is otherwise now
/// @param from      from which day goods are so; today where nothing is said
/// @param complaint the case that led to it
/// @param lots      of who holds it only those who hold these; all where nothing is said
public record ImprovedProduct(
        ProductNumber product,
        Words change,
        Optional<LocalDate> from,
        Optional<ComplaintNumber> complaint,
        List<Name> lots)
        implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        if (change.isEmpty())
            return Outcome.refused(new BadField("product", "change", Text.of("product.change.wanted"), ""));
        return Life.ready(tx, product, ProductState.ON_SALE).then(found -> {
            if (found.state() != ProductState.IMPROVING)
                return Outcome.refused(new ProductRefusal.NotImproving(product, found.state()));
            var revision = Revise.as(tx, product, change, from, complaint, Optional.of(lots));
            Life.go(tx, found, ProductState.ON_SALE, Optional.of(change), Optional.empty());
            return new ListCallBacks(revision).run(tx).then(_ -> Outcome.done(product));
        });
    }
}
