package kontor.backoffice.production.mrp;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Nothing comes of a proposal. The next run proposes it again if it is still needed.
public record DismissProposal(ProposalNumber proposal) implements Command<ProposalNumber> {

    @Override
    public Permission needs() {
        return MrpRoom.PLAN;
    }

    @Override
    public Outcome<ProposalNumber> run(Tx tx) {
        return FoundProposal.open(tx, proposal, ProposalState.DISMISSED).then(found -> {
            MrpSql.end(tx, found.ended(ProposalState.DISMISSED, Optional.empty()));
            return Outcome.done(proposal);
        });
    }
}
