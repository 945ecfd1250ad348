package kontor.backoffice.development;

import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Product;
import kontor.registry.ProductSql;
import kontor.registry.ProductState;

/// Makes a product of an idea: a new one, which is in development at once, or one that is there, which is taken up to
/// be developed or improved unless somebody is at it already.
///
/// @param product its number, new or not
/// @param name    of a new one
public record DevelopIdea(IdeaNumber idea, ProductNumber product, Optional<Name> name, Optional<Price> price)
        implements Command<IdeaNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<IdeaNumber> run(Tx tx) {
        return Idea.ready(tx, idea, IdeaState.DEVELOPED).then(found -> {
            var there = ProductSql.lock(tx, product);
            var taken = there.isPresent() ? takenUp(tx, there.get(), found.words()) : proposed(tx, found.words());
            return taken.then(_ -> {
                IdeaSql.develop(tx, idea, product);
                return Outcome.done(idea);
            });
        });
    }

    private Outcome<ProductNumber> proposed(Tx tx, Words words) {
        if (name.isEmpty()) return Outcome.refused(new BadField("idea", "name", Text.of("idea.name.wanted"), ""));
        var anew = new ProposeProduct(
                product, name.get(), price, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
        return anew.run(tx).then(number -> Life.step(tx, number, ProductState.DEVELOPMENT, Optional.empty()));
    }

    private Outcome<ProductNumber> takenUp(Tx tx, Product there, Words words) {
        return switch (there.state()) {
            case DEVELOPMENT, TRIAL, IMPROVING -> Outcome.done(product);
            case IDEA -> Life.step(tx, product, ProductState.DEVELOPMENT, Optional.of(words));
            case ON_SALE, PHASING_OUT, DISCONTINUED, NOT_FOR_SALE ->
                Life.step(tx, product, ProductState.IMPROVING, Optional.of(words));
        };
    }
}
