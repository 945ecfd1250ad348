package kontor.backoffice.accounting.ledger;

import java.util.Map;
import java.util.Objects;
import kontor.kernel.Numbers.AccountNumber;

/// The accounts that Kontor itself posts to, on a date.
public record AccountUses(Map<Purpose, AccountNumber> by) {

    public AccountNumber of(Purpose purpose) {
        return Objects.requireNonNull(by.get(purpose), () -> "no account for " + purpose);
    }
}
