/// Production orders: from a wish to make something until it is stock, with its materials, the work on it and what it
/// cost.
///
/// Owns `production_order`, `production_material`, `production_issue`, `production_made`,
/// `work_report`. Takes materials from the warehouse and brings it what was
/// made
/// ([kontor.backoffice.warehouse.Materials]); accounting posts both in the same transaction.
///
/// Why an order keeps its own list of parts: what is being made must not change when the product's list does. Why what
/// was
/// scrapped is borne by what was not: loss on the way belongs to the cost of what comes out. What is left in work in
/// progress when nothing more will come is a variance, and stays a cost (4190), so that work in progress of an order
/// that
/// is done is nothing, to the øre.
@NullMarked
package kontor.backoffice.production.orders;

import org.jspecify.annotations.NullMarked;
