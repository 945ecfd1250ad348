package kontor.backoffice.accounting.payables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// The accounts of suppliers' debts, on a day.
record Payable(AccountUses uses) {

    Payable(Tx tx, LocalDate on) {
        this(AccountSql.uses(tx, on));
    }

    /// Refused in a chart of the company's own that has none.
    Outcome<AccountNumber> account() {
        Optional<AccountNumber> found = uses.find(Purpose.PAYABLE);
        return found.isPresent() ? Outcome.done(found.get()) : Outcome.refused(new PayablesRefusal.NoAccount());
    }

    /// Whether a register of its own stands behind an account.
    boolean kept(AccountNumber account) {
        return Stream.of(Purpose.RECEIVABLE, Purpose.ADVANCE, Purpose.STOCK, Purpose.PAYABLE)
                .flatMap(purpose -> uses.find(purpose).stream())
                .anyMatch(account::equals);
    }
}
