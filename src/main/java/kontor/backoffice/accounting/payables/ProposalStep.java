package kontor.backoffice.accounting.payables;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The next step of a payment proposal.
final class ProposalStep {

    private ProposalStep() {}

    /// A proposal that may become so, kept from others.
    static Outcome<PaymentProposal> to(Tx tx, PaymentProposalNumber number, PaymentProposalState next) {
        var found = ProposalSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("payment-proposal", number));
        var is = found.get().state();
        return is.mayBecome(next)
                ? Outcome.done(found.get())
                : Outcome.refused(new WrongState("payment-proposal", number, is, next));
    }

    /// After a payment was done or came back: the proposal is done when all its payments are.
    static void settle(Tx tx, PaymentProposalNumber number) {
        var proposal = ProposalSql.lock(tx, number).orElseThrow();
        var lines = ProposalSql.lines(tx, number);
        var waits = lines.stream().anyMatch(l -> l.state() == PaymentLineState.PROPOSED);
        var paid = lines.stream().anyMatch(l -> l.state() == PaymentLineState.PAID);
        var next = waits ? PaymentProposalState.SENT : paid ? PaymentProposalState.PAID : PaymentProposalState.RETURNED;
        if (proposal.state() != next) ProposalSql.save(tx, proposal.becoming(next));
    }
}
