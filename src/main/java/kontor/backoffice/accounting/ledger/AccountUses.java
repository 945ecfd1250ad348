package kontor.backoffice.accounting.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kontor.kernel.Numbers.AccountNumber;

/// The accounts that Kontor itself posts to, on a date.
public record AccountUses(Map<Purpose, AccountNumber> by) {

    /// Which may be none in a chart of the company's own.
    public Optional<AccountNumber> find(Purpose purpose) {
        return Optional.ofNullable(by.get(purpose));
    }

    public AccountNumber of(Purpose purpose) {
        return Objects.requireNonNull(by.get(purpose), () -> "no account for " + purpose);
    }
}
