/// The ledger: accounts, periods, vouchers and their postings. A voucher is posted once, balanced, in an open period,
/// and
/// never changed.
///
/// Owns `account`, `account_use`, `period`, `period_log`, `voucher`, `posting`, `ledger_summary`, `ledger_tail`,
/// `vat_summary`, `vat_term_rule`, `voucher_count`, `voucher_outside_hours`.
///
/// Why there is no row that every posting must change: balances are summaries by account and period, folded behind the
/// postings; `ledger_tail` names the vouchers not folded yet. A balance is the summary and the tail together.
@NullMarked
package kontor.backoffice.accounting.ledger;

import org.jspecify.annotations.NullMarked;
