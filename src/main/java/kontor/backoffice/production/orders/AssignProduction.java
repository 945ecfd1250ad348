package kontor.backoffice.production.orders;

import kontor.backoffice.warehouse.Materials;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// All materials of an order are set aside: the work can begin.
public record AssignProduction(ProductionNumber production) implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.before(tx, production, ProductionState.ASSIGNED).then(order -> {
            if (!Materials.ready(tx, production)) return Outcome.refused(new ProductionRefusal.Missing(production));
            ProductionSql.save(tx, order.to(ProductionState.ASSIGNED));
            return Outcome.done(production);
        });
    }
}
