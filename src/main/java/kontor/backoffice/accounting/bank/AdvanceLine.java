package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Keeps money that came as a customer's advance, though invoices may be open.
public record AdvanceLine(BankLineNumber line, CustomerNumber customer, Optional<Money> amount)
        implements Command<BankLineNumber> {

    @Override
    public Permission needs() {
        return BankRoom.MATCH;
    }

    @Override
    public Outcome<BankLineNumber> run(Tx tx) {
        return LinePosting.of(tx, line, amount)
                .then(ready -> ready.going(true))
                .then(ready -> ready.advance(tx, customer))
                .then(kept -> kept.done(tx));
    }
}
