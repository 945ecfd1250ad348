/// Value added tax: codes and rates by date, the tax of an invoice, the return of a term with what it is made of, its
/// settlement, and the message to the Tax Administration.
///
/// Owns `vat_rate`, `vat_deadline`, `vat_remark`, `vat_settlement`. A new rate is a new row with its first day; an old
/// one gets its last.
///
/// Why a return is worked out and never kept: it is the sum of what was posted, and whoever posts once more sees what
/// that changes; what was declared stands in the settlement's voucher.
@NullMarked
package kontor.backoffice.accounting.vat;

import org.jspecify.annotations.NullMarked;
