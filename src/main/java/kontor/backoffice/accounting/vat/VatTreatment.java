package kontor.backoffice.accounting.vat;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Rate;

/// What a VAT code means on a day.
///
/// @param sides          which lines of the return it gives
/// @param vatAccount     where its tax is posted; of what we charge ourselves, where it is deducted
/// @param outputAccount  where what we charge ourselves is owed
/// @param basisAccount   where its basis stands
/// @param counterAccount where the same stands with the other sign
public record VatTreatment(
        String code,
        Direction direction,
        Rate rate,
        Sides sides,
        Optional<AccountNumber> vatAccount,
        Optional<AccountNumber> outputAccount,
        Optional<AccountNumber> basisAccount,
        Optional<AccountNumber> counterAccount) {

    /// Whether the company charges itself.
    public boolean reverseCharge() {
        return outputAccount.isPresent();
    }

    /// The tax in an amount that includes it, rounded half up to øre.
    public Money within(Money gross) {
        return gross.share(rate.units(), 10_000 + rate.units());
    }
}
