package kontor.backoffice.development;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;
import kontor.registry.Product;
import kontor.registry.ProductSql;
import kontor.registry.ProductState;

/// A product's way through its states, each step written down.
final class Life {

    private Life() {}

    /// A product that was not there begins its life in the state it has.
    static Outcome<ProductNumber> begin(Tx tx, Product product, Optional<Words> note) {
        if (ProductSql.find(tx, product.number()).isPresent())
            return Outcome.refused(new ProductRefusal.Twice(product.number()));
        ProductSql.add(tx, product);
        LifeSql.add(tx, product.number(), Optional.empty(), product.state(), note, Optional.empty());
        return Outcome.done(product.number());
    }

    /// The product, locked, or why there is none.
    static Outcome<Product> find(Tx tx, ProductNumber number) {
        return ProductSql.lock(tx, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuch("product", number)));
    }

    /// The product, locked, if it may become this.
    static Outcome<Product> ready(Tx tx, ProductNumber number, ProductState next) {
        return find(tx, number)
                .then(found -> found.state().mayBecome(next)
                        ? Outcome.done(found)
                        : Outcome.refused(new WrongState("product", number, found.state(), next)));
    }

    /// The next step of a locked product that may take it.
    static Outcome<ProductNumber> go(
            Tx tx, Product product, ProductState next, Optional<Words> note, Optional<DecisionNumber> decision) {
        ProductSql.save(tx, product.to(next));
        LifeSql.add(tx, product.number(), Optional.of(product.state()), next, note, decision);
        return Outcome.done(product.number());
    }

    /// A step that needs no more than the right state.
    static Outcome<ProductNumber> step(Tx tx, ProductNumber number, ProductState next, Optional<Words> note) {
        return ready(tx, number, next).then(product -> go(tx, product, next, note, Optional.empty()));
    }

    /// On sale after a trial. What is being improved comes back with a revision, what is not for sale by a decision.
    static Outcome<ProductNumber> launch(
            Tx tx, ProductNumber number, Optional<Words> note, Optional<LocalDate> reviewOn) {
        return ready(tx, number, ProductState.ON_SALE)
                .then(product -> product.state() == ProductState.TRIAL
                        ? Decision.take(tx, product, DecisionVerdict.SELL, note, reviewOn)
                        : Outcome.refused(new ProductRefusal.NotLaunched(number, product.state())));
    }
}
