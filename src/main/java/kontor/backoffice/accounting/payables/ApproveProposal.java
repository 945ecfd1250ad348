package kontor.backoffice.accounting.payables;

import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.Decided;

/// Approves what is proposed to be paid: above the company's limit somebody else than who proposed it.
public record ApproveProposal(PaymentProposalNumber proposal) implements Command<PaymentProposalNumber> {

    private static final long KRONE = 100;

    @Override
    public Permission needs() {
        return PayablesRoom.APPROVE;
    }

    @Override
    public Outcome<PaymentProposalNumber> run(Tx tx) {
        return ProposalStep.to(tx, proposal, PaymentProposalState.APPROVED).then(found -> {
            var limit = new Money(tx.ask(new Decided("approve-payments")) * KRONE);
            if (found.total().compareTo(limit) > 0 && SecondPerson.isSame(tx, found.madeBy()))
                return Outcome.refused(new PayablesRefusal.OwnProposal(proposal));
            ProposalSql.save(tx, found.becoming(PaymentProposalState.APPROVED));
            ProposalSql.approved(tx, proposal);
            return Outcome.done(proposal);
        });
    }
}
