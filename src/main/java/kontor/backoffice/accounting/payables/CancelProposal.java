package kontor.backoffice.accounting.payables;

import kontor.kernel.Command;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Gives a proposal up that has not been sent; its invoices can be proposed again.
public record CancelProposal(PaymentProposalNumber proposal) implements Command<PaymentProposalNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.PAY;
    }

    @Override
    public Outcome<PaymentProposalNumber> run(Tx tx) {
        return ProposalStep.to(tx, proposal, PaymentProposalState.CANCELLED).then(found -> {
            ProposalSql.dropAll(tx, proposal);
            var empty = new PaymentProposal(
                    found.number(),
                    found.seq(),
                    PaymentProposalState.CANCELLED,
                    found.bankAccount(),
                    found.payOn(),
                    0,
                    kontor.kernel.Money.ZERO,
                    found.madeBy());
            ProposalSql.save(tx, empty);
            return Outcome.done(proposal);
        });
    }
}
