package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Makes a draft an order for the shop: it waits for its materials, and what there is of them is set aside at once.
///
/// @param starts the day on which the work begins; today where nothing is said
/// @param due    the day on which it is needed; as it was asked for where nothing is said
public record PlanProduction(ProductionNumber production, Optional<LocalDate> starts, Optional<LocalDate> due)
        implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.draft(tx, production).then(order -> {
            var first = starts.orElseGet(tx::today);
            if (due.or(order::dueOn).filter(first::isAfter).isPresent())
                return Outcome.refused(
                        new BadField("production", "due", Text.of("production.wanted.due"), first.toString()));
            ProductionSql.save(tx, order.between(first, due).to(ProductionState.WAITING));
            Claiming.claim(tx, production);
            return Outcome.done(production);
        });
    }
}
