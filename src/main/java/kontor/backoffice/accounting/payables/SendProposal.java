package kontor.backoffice.accounting.payables;

import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that an approved proposal goes to the bank. Its file is written by `export pain`, as often as it is needed: the
/// bank knows it by its number.
public record SendProposal(PaymentProposalNumber proposal) implements Command<PaymentProposalNumber> {

    @Override
    public Permission needs() {
        return PayablesRoom.PAY;
    }

    @Override
    public Outcome<PaymentProposalNumber> run(Tx tx) {
        return ProposalStep.to(tx, proposal, PaymentProposalState.SENT).then(found -> {
            for (var line : ProposalSql.lines(tx, proposal)) {
                if (line.state() != PaymentLineState.PROPOSED) continue;
                var open = SupplierInvoiceSql.lock(tx, line.invoice())
                        .filter(invoice -> invoice.state().open())
                        .map(SupplierInvoice::open)
                        .orElse(Money.ZERO);
                if (open.compareTo(line.amount()) < 0)
                    return Outcome.refused(new PayablesRefusal.Settled(line.number(), line.invoice(), open));
            }
            ProposalSql.save(tx, found.becoming(PaymentProposalState.SENT));
            ProposalSql.sent(tx, proposal);
            return Outcome.done(proposal);
        });
    }
}
