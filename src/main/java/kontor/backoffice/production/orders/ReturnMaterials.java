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

/// The work is put off: the materials lie in stock again, at what they cost when they left it, and stay set aside for
/// it.
///
/// @param on the day; today where nothing is said
public record ReturnMaterials(ProductionNumber production, Optional<LocalDate> on)
        implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.running(tx, production).then(order -> {
            if (order.made().isPositive() || order.scrapped().isPositive())
                return Outcome.refused(new ProductionRefusal.Begun(production));
            var parts = ProductionSql.issued(tx, production);
            return Materials.putBack(tx, production, parts, on.orElseGet(tx::today))
                    .then(cost -> {
                        ProductionSql.returned(tx, production);
                        ProductionSql.save(
                                tx, order.costing(cost.negated(), Money.ZERO).to(ProductionState.WAITING));
                        Claiming.claim(tx, production);
                        return Outcome.done(production);
                    });
        });
    }
}
