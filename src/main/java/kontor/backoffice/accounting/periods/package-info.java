/// Accounting periods and years: what a period lacks before it can be closed, closing, opening again with a reason,
/// locking for good, and the end of a year, which brings its result forward.
///
/// Owns `ended_year`; the periods themselves are the ledger's, which asks for them at each voucher.
///
/// Why a checklist and not a wizard: what is missing is a list like any other, each line leads to what it is about, and
/// the close refuses by the same list, so that scripts and people meet the same rule.
@NullMarked
package kontor.backoffice.accounting.periods;

import org.jspecify.annotations.NullMarked;
