/// Returns at the front desk: a customer sends goods back, against the line they were delivered on; the desk asks the
/// office, follows where they are, and tells the customer.
///
/// Owns `customer_return`, `customer_return_line`. Posts `ReturnRequested`, `ReturnTold`; takes `ReturnAuthorised`,
/// `ReturnDeclined`, `ReturnReceived`, `ReturnInspected`, `ReturnCredited`; asks `Withdraw`, `KnownComplaint`.
///
/// Why a line's returns are counted here and not on the order: what is under way has to count before any goods have
/// come, or the same door could be returned twice.
@NullMarked
package kontor.frontdesk.returns;

import org.jspecify.annotations.NullMarked;
