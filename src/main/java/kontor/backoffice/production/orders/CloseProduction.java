package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.Postings;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Nothing more comes of a running order: what is left in work in progress is a variance, and stays a cost.
///
/// @param on the day; today where nothing is said
public record CloseProduction(ProductionNumber production, Words reason, Optional<LocalDate> on)
        implements Command<ProductionNumber> {

    @Override
    public Permission needs() {
        return ProductionRoom.HANDLE;
    }

    @Override
    public Outcome<ProductionNumber> run(Tx tx) {
        return FoundProduction.running(tx, production).then(order -> {
            ProductionSql.save(tx, order.ended(ProductionState.DONE, Optional.of(reason)));
            return Postings.workDone(tx, production, order.wip().negated(), on.orElseGet(tx::today))
                    .then(ignored -> Outcome.done(production));
        });
    }
}
