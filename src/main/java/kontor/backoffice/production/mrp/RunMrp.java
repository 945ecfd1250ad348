package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// Reckons anew what must be made and bought: what nobody has taken of the run before is forgotten.
///
/// @param until what is wanted or comes after it is left for a later run; no end where nothing is said
public record RunMrp(Optional<LocalDate> until) implements Command<SystemNumber> {

    @Override
    public Permission needs() {
        return MrpRoom.PLAN;
    }

    /// Answers how many proposals there are.
    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        MrpSql.forget(tx);
        var planned = new HashMap<String, Planning>();
        MrpSql.planned(tx).forEach(one -> planned.put(one.product().value(), one));
        var needs = Needs.of(tx, until);
        var products = new ArrayList<>(needs.products());
        planned.values().forEach(one -> products.add(one.product()));
        return Outcome.done(
                new SystemNumber(Long.toString(new Run(tx, planned, needs, Levels.of(tx, products)).all())));
    }

    /// One run.
    private record Run(Tx tx, Map<String, Planning> planned, Needs needs, Levels levels) {

        long all() {
            long many = 0;
            for (var product : levels.inOrder()) many += one(product);
            return many;
        }

        /// Follows the stock of a product day by day and proposes what keeps it from falling too low.
        private long one(ProductNumber product) {
            var planning = planned.getOrDefault(product.value(), Planning.none(product));
            var reasons = new ArrayList<Reason>();
            var balance = Quantity.ZERO;
            long many = 0;
            for (var day : needs.of(product).entrySet()) {
                for (var reason : day.getValue()) {
                    balance = balance.plus(reason.quantity());
                    reasons.add(reason);
                }
                var missing = planning.minStock().minus(balance);
                if (!missing.isPositive()) continue;
                if (planning.minStock().isPositive())
                    reasons.add(new Reason(
                            ReasonKind.MINIMUM,
                            Optional.empty(),
                            planning.minStock().negated(),
                            day.getKey()));
                var lots = Lots.of(planning, missing);
                for (var lot : lots) {
                    propose(planning, lot, day.getKey(), reasons);
                    balance = balance.plus(lot);
                }
                many += lots.size();
                reasons.clear();
                if (!balance.isZero())
                    reasons.add(new Reason(ReasonKind.PROPOSED, Optional.empty(), balance, day.getKey()));
            }
            return many;
        }

        private void propose(Planning planning, Quantity lot, LocalDate due, List<Reason> reasons) {
            var product = planning.product();
            var recipe = levels.recipe(product);
            var seq = tx.next(Proposal.SERIES);
            var number = new ProposalNumber("MP-" + seq);
            var starts = due.minusDays(planning.leadDays());
            MrpSql.add(
                    tx,
                    new Proposal(
                            number,
                            seq,
                            ProposalState.PROPOSED,
                            recipe.isPresent() ? ProposalKind.MAKE : ProposalKind.BUY,
                            product,
                            lot,
                            starts,
                            due,
                            levels.level(product),
                            tx.today(),
                            Optional.empty()),
                    reasons);
            recipe.ifPresent(made -> needs.parts(
                    made, lot, new Reason(ReasonKind.PROPOSAL, Optional.of(number.value()), Quantity.ZERO, starts)));
        }
    }
}
