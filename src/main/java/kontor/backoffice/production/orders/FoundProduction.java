package kontor.backoffice.production.orders;

import java.util.Optional;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// An order that takes a step.
final class FoundProduction {

    private FoundProduction() {}

    /// One that is running.
    static Outcome<ProductionOrder> running(Tx tx, ProductionNumber number) {
        return find(tx, number)
                .then(order -> order.state() == ProductionState.RUNNING
                        ? Outcome.done(order)
                        : wrong(order, ProductionState.DONE));
    }

    /// One that nobody has planned yet.
    static Outcome<ProductionOrder> draft(Tx tx, ProductionNumber number) {
        return find(tx, number)
                .then(order -> order.state() == ProductionState.DRAFT
                        ? Outcome.done(order)
                        : wrong(order, ProductionState.WAITING));
    }

    /// One that may become so.
    static Outcome<ProductionOrder> before(Tx tx, ProductionNumber number, ProductionState next) {
        return find(tx, number).then(order -> order.state().mayBecome(next) ? Outcome.done(order) : wrong(order, next));
    }

    private static Outcome<ProductionOrder> find(Tx tx, ProductionNumber number) {
        Optional<ProductionOrder> found = ProductionSql.lock(tx, number);
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(new NoSuch("production", number)));
    }

    private static Outcome<ProductionOrder> wrong(ProductionOrder order, ProductionState next) {
        return Outcome.refused(new WrongState("production", order.number(), order.state(), next));
    }
}
