/// Receivables: invoices, credit notes, payments, and what each customer owes.
///
/// Takes `DeliveryShipped` (and `OrderConfirmed` of services alone) into its own queue of what is to be invoiced, so
/// that
/// the office works through what left the house and never has to look for it. Posts `InvoicePosted`, `InvoiceCredited`,
/// `InvoicePaid`; answers `CreditCheck`.
///
/// Takes `ReturnInspected` into a queue of what is to be credited, posts `ReturnCredited`.
///
/// Owns `to_invoice`, `to_invoice_line`, `to_credit`, `to_credit_line`, `invoice`, `invoice_line`, `invoice_vat`,
/// `open_item`, `payment`, `advance`, `kid_rule`.
///
/// What is credited or paid beyond what is open becomes the customer's advance (2900) and not a negative open item:
/// account
/// 1500 is then always exactly the sum of what customers owe, and what the company owes them stands as a debt of its
/// own.
@NullMarked
package kontor.backoffice.accounting.receivables;

import org.jspecify.annotations.NullMarked;
