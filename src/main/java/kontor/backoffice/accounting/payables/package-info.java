/// Payables: suppliers, their invoices, and paying them.
///
/// A supplier's invoice is registered with its lines and VAT codes, and posted (costs and input tax against 2400) once
/// it
/// is approved: at once where it is small, by a second person above a limit. What is due is proposed for payment; a
/// second
/// person approves; the file goes to the bank; the statement says what was paid and what came back.
///
/// Owns `supplier`, `supplier_invoice`, `supplier_invoice_line`, `supplier_invoice_order`, `supplier_open_item`,
/// `supplier_payment`,
/// `payment_proposal` and `payment_line`.
///
/// Why an invoice is not in the books before it is approved: a false invoice would be a cost with deducted tax until
/// somebody took it back, and a period could be closed over it. It stands on the closing checklist instead.
@NullMarked
package kontor.backoffice.accounting.payables;

import org.jspecify.annotations.NullMarked;
