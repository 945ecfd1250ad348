package kontor.backoffice.accounting.payables;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.DimensionNumber;

/// A line of a supplier's invoice.
///
/// @param net        before VAT
/// @param account    the supplier's usual one if left out
/// @param vatCode    the SAF-T code; the supplier's usual one if left out, and none where it has none
/// @param department it belongs to
/// @param project    it belongs to
/// @param campaign   it belongs to
public record PurchaseLine(
        Money net,
        Optional<AccountNumber> account,
        Optional<Name> vatCode,
        Optional<Name> text,
        Optional<DimensionNumber> department,
        Optional<DimensionNumber> project,
        Optional<DimensionNumber> campaign) {}
