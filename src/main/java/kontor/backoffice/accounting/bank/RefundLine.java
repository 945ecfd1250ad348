package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.backoffice.accounting.receivables.RefundAdvance;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says that money that went was paid back to a customer, such as for a credit note.
public record RefundLine(BankLineNumber line, CustomerNumber customer, Optional<Money> amount)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, amount)
                .then(ready -> ready.going(false))
                .then(ready -> new RefundAdvance(
                                customer,
                                Optional.of(ready.amount().negated()),
                                Optional.of(ready.line().bookedOn()),
                                Optional.of(ready.account()))
                        .run(tx)
                        .then(voucher -> ready.made(tx, voucher, ready.amount()).done(tx)));
    }
}
