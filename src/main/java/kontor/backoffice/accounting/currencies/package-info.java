/// Rates of other currencies, by day: what a line of a voucher that was agreed in one is in kroner.
///
/// Owns `currency_rate`. Rates come from Norges Bank's file or are said by hand, each with its source.
///
/// Why the ledger stays in kroner and the currency stands beside it: tax, balances and what anybody owes are kroner by
/// law, and a sum of them never mixes units.
@NullMarked
package kontor.backoffice.accounting.currencies;

import org.jspecify.annotations.NullMarked;
