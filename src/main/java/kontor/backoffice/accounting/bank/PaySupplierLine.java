package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.backoffice.accounting.payables.SupplierMoney;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that money that went paid a supplier's invoice, or that money that came was for a credit note of theirs.
///
/// @param amount so much of the line; all that is left if left out
public record PaySupplierLine(BankLineNumber line, SupplierInvoiceNumber invoice, Optional<Money> amount)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, amount)
                .then(ready -> ready.going(SupplierMoney.isCreditNote(tx, invoice)))
                .then(ready -> {
                    var part = ready.line().inwards()
                            ? ready.amount()
                            : ready.amount().negated();
                    return SupplierMoney.pay(tx, invoice, part, ready.line().bookedOn(), ready.account())
                            .then(voucher ->
                                    ready.made(tx, voucher, ready.amount()).done(tx));
                });
    }
}
