package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Says that a payment came back, or that the bank never carried it out. Its invoice is open again.
///
/// @param on   the day it came back; today if left out
/// @param into the account it came back to; the bank account if left out
public record ReturnPayment(PaymentLineNumber payment, Optional<LocalDate> on, Optional<AccountNumber> into)
        implements Command<PaymentLineNumber> {

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
        if (!proposal.state().atBank())
            return Outcome.refused(
                    new WrongState("payment-proposal", proposal.number(), proposal.state(), PaymentProposalState.SENT));
        if (line.state() == PaymentLineState.PROPOSED) {
            SupplierMoney.become(tx, line, PaymentLineState.RETURNED, line.voucher());
            return Outcome.done(payment);
        }
        var day = on.orElseGet(tx::today);
        var account = into.orElseGet(() -> AccountSql.uses(tx, day).of(Purpose.BANK));
        if (!AccountSql.takesMoney(tx, account)) return Outcome.refused(new PayablesRefusal.NoMoneyAccount(account));
        return SupplierMoney.returned(tx, payment, day, account).then(ignored -> Outcome.done(payment));
    }
}
