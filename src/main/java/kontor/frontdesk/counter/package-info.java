/// The counter: tills, their days from float to count, sales over the counter with cash or card, and sales laid aside.
///
/// Owns `till`, `till_day`, `counter_sale`, `parked_sale` and `parked_line`.
///
/// A sale is an order like any other, placed, promised, handed over, invoiced and paid in one transaction: the
/// warehouse
/// hands the goods over and accounting posts, each asked through the hatch ([kontor.hatch.HandOver],
/// [kontor.hatch.PayAtCounter]), so that a sale is there whole or not at all, and the desk names no account. Goods come
/// back the way of every return, against the sale's order. What a day should hold is seen only once it has been
/// counted.
/// Kontor is not a certified cash register, and every receipt says so.
@NullMarked
package kontor.frontdesk.counter;

import org.jspecify.annotations.NullMarked;
