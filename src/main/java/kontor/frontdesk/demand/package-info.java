/// What customers want and do not get: asked-not-had, and ideas for the office.
///
/// Owns `unmet_demand`; posts `IdeaProposed`. Development counts what was asked for on the product's decision sheet,
/// and
/// keeps the ideas under the numbers given here.
///
/// Why words are as good as a product: what is asked for most is often what we do not have a number for. Why asking is
/// never refused for a product that is on sale: it may be sold out, too dear or the wrong size, and the desk has no
/// time
/// to argue.
@NullMarked
package kontor.frontdesk.demand;

import org.jspecify.annotations.NullMarked;
