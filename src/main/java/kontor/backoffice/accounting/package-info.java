/// Accounting: the company's ledger, what customers owe, and value added tax. Every other room posts through
/// [kontor.backoffice.accounting.Postings]; nobody posts around it.
///
/// Owns the tables of its inner rooms `ledger`, `vat`, `receivables` and `bank`.
@NullMarked
package kontor.backoffice.accounting;

import org.jspecify.annotations.NullMarked;
