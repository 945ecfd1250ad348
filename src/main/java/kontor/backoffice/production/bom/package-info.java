/// What things are made of: lists of parts with their days, and what one comes to cost.
///
/// Owns `bom`, `bom_line`, `bom_guard`, `making`. The expected cost that a roll-up finds is kept with the product.
///
/// Why a list is set as a whole and never changed: what was made yesterday was made of yesterday's list. Why only lists
/// that are valid now or later count when a circle is looked for: what is over can no longer be made.
@NullMarked
package kontor.backoffice.production.bom;

import org.jspecify.annotations.NullMarked;
