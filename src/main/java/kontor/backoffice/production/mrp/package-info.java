/// Planning: what must be made and bought, how much and by when, and why.
///
/// Owns `planning`, `forecast`, `proposal`, `proposal_reason`. Reads demand and stock from the warehouse, orders from
/// production and purchasing; what is accepted becomes a production order, or stands on a draft of a purchase order
/// (`Procure`).
///
/// Why products are planned by their lowest level in any list of parts: everything that wants a part is then known
/// before
/// the part's turn comes. Why a run forgets the proposals that nobody has taken: they were an answer to a question that
/// has
/// changed.
@NullMarked
package kontor.backoffice.production.mrp;

import org.jspecify.annotations.NullMarked;
