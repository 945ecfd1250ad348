package kontor.backoffice.accounting.receivables;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Quantity;

/// What to credit of an invoice's line: a quantity, an amount without any, or a quantity for an amount; what is left of
/// it where neither is said.
///
/// @param line   its place on the invoice, from 1
/// @param amount net, before VAT, of all that is credited of the line
public record CreditLine(long line, Optional<Quantity> quantity, Optional<Money> amount) {}
