package kontor.backoffice.accounting.bank;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Rate;

/// A part of a split: a percentage of the whole, or an amount, or, where neither is said, the rest.
public record SplitPart(
        AccountNumber account, Optional<Rate> percent, Optional<Money> amount, Optional<Name> vatCode) {}
