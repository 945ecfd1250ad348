/// Promises: the earliest day on which a line of an order can leave, and why, worked out when it is asked for and kept
/// with its reason.
///
/// Owns `promise`. Asks the warehouse what is there and who waits before ([kontor.hatch.OnHand]), purchasing what is on
/// the way ([kontor.hatch.Incoming]) or how long it would take ([kontor.hatch.LeadTime]), production what is being made
/// ([kontor.hatch.InMaking]). Goods that come are worth a working day in the house. A promise whose day has passed is
/// broken, counted, and tells so itself in To tell, once.
@NullMarked
package kontor.frontdesk.promise;

import org.jspecify.annotations.NullMarked;
