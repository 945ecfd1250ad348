package kontor.backoffice.accounting.vat;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Rate;

/// What a sales code means on a day.
///
/// @param code         of SAF-T
/// @param salesAccount where sales under it are posted
/// @param vatAccount   where its tax is posted; none where the rate is zero
public record VatTerms(String code, Rate rate, AccountNumber salesAccount, Optional<AccountNumber> vatAccount) {

    /// The tax on a sum of line nets at this rate: rounded half up to øre, once per rate and invoice.
    ///
    /// @see <a href="https://docs.peppol.eu/poacc/billing/3.0/">EN 16931 rule BR-CO-17</a>
    public Money on(Money net) {
        return rate.of(net);
    }
}
