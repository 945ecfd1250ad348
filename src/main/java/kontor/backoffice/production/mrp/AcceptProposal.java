package kontor.backoffice.production.mrp;

import java.util.Optional;
import kontor.backoffice.production.orders.DraftProduction;
import kontor.backoffice.production.orders.PlanProduction;
import kontor.backoffice.production.orders.RequestProduction;
import kontor.hatch.Procure;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Makes a proposal an order: a production order that waits for its materials, or goods on a draft to the usual
/// supplier.
public record AcceptProposal(ProposalNumber proposal) implements Command<ProposalNumber> {

    @Override
    public Permission needs() {
        return MrpRoom.PLAN;
    }

    @Override
    public Outcome<ProposalNumber> run(Tx tx) {
        return FoundProposal.open(tx, proposal, ProposalState.ACCEPTED)
                .then(found -> order(tx, found).then(document -> {
                    MrpSql.end(tx, found.ended(ProposalState.ACCEPTED, Optional.of(document)));
                    return Outcome.done(proposal);
                }));
    }

    private static Outcome<String> order(Tx tx, Proposal found) {
        return switch (found.kind()) {
            case MAKE -> make(tx, found);
            case BUY -> buy(tx, found);
        };
    }

    private static Outcome<String> buy(Tx tx, Proposal found) {
        return tx.ask(new Procure(
                        found.product(),
                        found.quantity(),
                        Optional.of(found.dueOn()),
                        new Name(found.number().value())))
                .then(purchase -> Outcome.done(purchase.value()));
    }

    private static Outcome<String> make(Tx tx, Proposal found) {
        var today = tx.today();
        var starts = found.startsOn().isBefore(today) ? today : found.startsOn();
        var due = found.dueOn().isBefore(starts) ? starts : found.dueOn();
        return new RequestProduction(found.product(), found.quantity(), Optional.of(due), Optional.empty())
                .run(tx)
                .then(number -> new DraftProduction(number).run(tx))
                .then(number -> new PlanProduction(number, Optional.of(starts), Optional.of(due)).run(tx))
                .then(number -> Outcome.done(number.value()));
    }
}
