package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.backoffice.accounting.payables.SupplierMoney;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that money that came is a payment to a supplier that came back, all of it.
public record ReturnLine(BankLineNumber line, PaymentLineNumber payment) implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, Optional.empty())
                .then(ready -> ready.going(true))
                .then(ready -> {
                    var paid = SupplierMoney.amount(tx, payment).orElse(Money.ZERO);
                    if (!paid.equals(ready.amount()))
                        return Outcome.refused(new BankRefusal.PartsDiffer(line, ready.amount(), paid));
                    return SupplierMoney.returned(tx, payment, ready.line().bookedOn(), ready.account())
                            .then(voucher -> ready.made(tx, voucher, paid).done(tx));
                });
    }
}
