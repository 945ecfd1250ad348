package kontor.backoffice.production.mrp;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// A proposal that nobody has taken yet.
final class FoundProposal {

    private FoundProposal() {}

    static Outcome<Proposal> open(Tx tx, ProposalNumber number, ProposalState next) {
        var found = MrpSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("mrp", number));
        return found.get().state() == ProposalState.PROPOSED
                ? Outcome.done(found.get())
                : Outcome.refused(new WrongState("mrp", number, found.get().state(), next));
    }
}
