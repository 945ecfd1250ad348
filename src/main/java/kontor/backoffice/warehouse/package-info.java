/// The warehouse of the back office: takes goods in, sets them aside for promised orders, and sends them out.
///
/// It follows goods by their lots to who got them, and keeps in the house what is held for a complaint.
///
/// Owns `stock`, `stock_move`, `lot_stock`, `picked_lot`, `stock_hold`, `held_lot`, `reservation`, `delivery`,
/// `delivery_line`, `receipt`. Takes `OrderConfirmed`, posts `DeliveryShipped`, `HoldPlaced`, `HoldReleased`; answers
/// `Reserve` and `Release`; asks `OrderTerms`; has accounting post what goods are worth.
///
/// Why stock is kept beside the moves it is the sum of: a question and a lock then cost one row. Why stock rows are
/// always locked in the order of their products: two orders of the same things must never wait for each other.
@NullMarked
package kontor.backoffice.warehouse;

import org.jspecify.annotations.NullMarked;
