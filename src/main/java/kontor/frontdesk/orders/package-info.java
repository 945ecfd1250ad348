/// The orders room of the front desk: takes orders, promises them, and shows where each one is.
///
/// What came back is counted on the line, and goods that are replaced are an order at nothing, tied to its complaint.
///
/// Owns `sales_order`, `sales_order_line`. Posts `OrderConfirmed`, `OrderCancelled`, `ReplacementOrdered`; takes
/// `DeliveryShipped`, `InvoicePosted`, `InvoiceCredited`, `InvoicePaid`, `ReturnReceived`, `ReturnCredited`,
/// `ReplacementDecided`; asks `Reserve`, `Release`, `CreditCheck`, `VatRate`; answers `OrderTerms`, `OrderedLine`.
///
/// Why prices, VAT codes and the products' names are kept on the line: what was agreed must not move when the registry
/// does. Why the state is worked out from the lines' quantities and never set by hand: an order is in progress because
/// something left the house, not because somebody said so.
@NullMarked
package kontor.frontdesk.orders;

import org.jspecify.annotations.NullMarked;
