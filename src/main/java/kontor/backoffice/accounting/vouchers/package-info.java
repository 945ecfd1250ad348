/// Vouchers by hand: posted at once, kept as drafts or templates, repeated month by month, reversed, or reversed by
/// themselves on their day; and departments and projects beside the case.
///
/// Owns `voucher_plan`, `voucher_plan_line`, `reversal_due`, `dimension`.
///
/// Why hand vouchers never touch the accounts of customers: what customers owe and have with us is kept invoice by
/// invoice by the receivables, and a posting beside them would make the two differ.
@NullMarked
package kontor.backoffice.accounting.vouchers;

import org.jspecify.annotations.NullMarked;
