/// Purchasing: what suppliers sell us, requests for quotes, and purchase orders until they are received and closed.
///
/// Owns `supplier_product`, `supplier_price`, `purchase_order`, `purchase_order_line`, `price_request`, `price_answer`,
/// `purchase_receipt`. Suppliers and their invoices are payables'. Receives through the warehouse; answers `Incoming`
/// and
/// `Procure`.
///
/// Why orders of other rooms come by a question: the warehouse proposes what to buy, and purchasing receives through
/// the
/// warehouse, so that neither may know the other both ways.
@NullMarked
package kontor.backoffice.purchasing;

import org.jspecify.annotations.NullMarked;
