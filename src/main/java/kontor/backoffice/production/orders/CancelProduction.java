package kontor.backoffice.production.orders;

import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.backoffice.warehouse.Materials;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Nothing is made of it. What was set aside goes to others.
public record CancelProduction(ProductionNumber production, Words reason) implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.before(tx, production, ProductionState.CANCELLED).then(order -> {
            Materials.free(tx, production);
            ProductionSql.save(tx, order.ended(ProductionState.CANCELLED, Optional.of(reason)));
            return Postings.workDone(tx, production, order.wip().negated(), tx.today())
                    .then(ignored -> Outcome.done(production));
        });
    }
}
