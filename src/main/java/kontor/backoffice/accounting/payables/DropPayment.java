package kontor.backoffice.accounting.payables;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Takes a payment out of a proposal that nobody has approved yet.
public record DropPayment(PaymentLineNumber payment) implements Command<PaymentLineNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.PAY;
    }

    @Override
    public Outcome<PaymentLineNumber> run(Tx tx) {
        var found = ProposalSql.lock(tx, payment);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("payment-proposal", payment));
        var line = found.get();
        var proposal = ProposalSql.lock(tx, line.proposal()).orElseThrow();
        if (proposal.state() != PaymentProposalState.PROPOSED)
            return Outcome.refused(new WrongState(
                    "payment-proposal", proposal.number(), proposal.state(), PaymentProposalState.PROPOSED));
        if (line.state() != PaymentLineState.PROPOSED)
            return Outcome.refused(
                    new WrongState("payment-proposal", payment, line.state(), PaymentLineState.PROPOSED));
        ProposalSql.save(tx, line.becoming(PaymentLineState.DROPPED, line.voucher()));
        var rest = proposal.without(line);
        ProposalSql.save(tx, rest.lines() == 0 ? rest.becoming(PaymentProposalState.CANCELLED) : rest);
        return Outcome.done(payment);
    }
}
