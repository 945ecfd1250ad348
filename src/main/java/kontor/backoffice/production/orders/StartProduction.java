package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.warehouse.Materials;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The work begins: the materials leave stock, at what they cost, and are work in progress.
///
/// @param on the day; today where nothing is said
public record StartProduction(ProductionNumber production, Optional<LocalDate> on)
        implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.before(tx, production, ProductionState.RUNNING).then(order -> {
            if (!Materials.ready(tx, production)) return Outcome.refused(new ProductionRefusal.Missing(production));
            return Materials.issue(tx, production, on.orElseGet(tx::today)).then(parts -> {
                var cost = parts.stream().map(Materials.Part::worth).reduce(Money.ZERO, Money::plus);
                ProductionSql.issue(tx, production, parts);
                ProductionSql.save(tx, order.costing(cost, Money.ZERO).to(ProductionState.RUNNING));
                return Outcome.done(production);
            });
        });
    }
}
