/// Value added tax: codes and rates by date, and the tax of an invoice.
///
/// Owns `vat_rate`. A new rate is a new row with its first day; an old one gets its last.
@NullMarked
package kontor.backoffice.accounting.vat;

import org.jspecify.annotations.NullMarked;
