/// Purchasing: what suppliers sell us, requests for quotes, and purchase orders until they are received, invoiced and
/// closed.
///
/// A supplier's invoice is held against what was ordered and what has come. As ordered and received it is posted at
/// once,
/// because its order was approved. What differs beyond the tolerance waits for a second person; what has not come waits
/// for
/// the goods; more than was ordered is refused. The invoice is posted as it is (4300 and input tax against 2400). Goods
/// were
/// taken in at the ordered price (1460 against 4390); what they cost beyond it belongs to what they are worth (they are
/// valued at what was paid), so the share of those still in the house goes from 4390 to 1460, and the share of those
/// that
/// have left stays in 4300, a cost as their cost of sale is. What is invoiced beside the goods stays where the invoice
/// says.
///
/// At a month's end what has come and is not invoiced is posted (4300 against 2960) and taken back the day after. The
/// sum is
/// of signed entries, so that goods invoiced in a month and received in the next count against it, and the result of
/// both
/// months is right.
///
/// Owns `supplier_product`, `supplier_price`, `purchase_order`, `purchase_order_line`, `price_request`, `price_answer`,
/// `purchase_receipt`, `purchase_match`, `purchase_match_line`, `receipt_balance`, `receipt_accrual`. Suppliers and
/// their
/// invoices are payables'. Receives through the warehouse; answers `Incoming` and `Procure`.
///
/// Why orders of other rooms come by a question: the warehouse proposes what to buy, and purchasing receives through
/// the
/// warehouse, so that neither may know the other both ways.
@NullMarked
package kontor.backoffice.purchasing;

import org.jspecify.annotations.NullMarked;
