package kontor.backoffice.accounting.receivables;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Quantity;

/// What to credit of an invoice's line: a quantity, or an amount without any; what is left of it where neither is said.
///
/// @param line   its place on the invoice, from 1
/// @param amount net, before VAT
public record CreditLine(long line, Optional<Quantity> quantity, Optional<Money> amount) {

    /// @throws IllegalArgumentException for both at once
    public CreditLine {
        if (quantity.isPresent() && amount.isPresent()) throw new IllegalArgumentException("quantity and amount");
    }
}
