/// The quotes room of the front desk: what is offered to a customer at prices that hold until a day, and what became of
/// it.
///
/// Owns `quote`, `quote_line`, `quote_revision`. Prices and VAT are worked out anew until a quote is sent, and never
/// after; accepted, it is an order line for line. A revision keeps the lines of the one before.
///
/// Why one number for all revisions: the customer talks of one quote, and only the newest can be accepted.
@NullMarked
package kontor.frontdesk.quotes;

import org.jspecify.annotations.NullMarked;
