/// The prices room of the front desk: lists of agreed prices by product, quantity and date, and whose list a customer
/// has.
///
/// A line's price is found by rule: the customer's own list before the one it builds on, that before the list for
/// everyone, and the product's own price last; in the list that has any, the highest quantity reached, and of two from
/// different days the later. What is said on the line wins over all of it.
///
/// Owns `price_list`, `price_rule`, `customer_price_list`; writes the columns `listed` and `floor` of `product`.
///
/// Why the margin floor stands here: it is the other end of the same question, how low a price may go. Below it the
/// office lets an order through, not the desk.
@NullMarked
package kontor.frontdesk.prices;

import org.jspecify.annotations.NullMarked;
