/// The pipeline of the front desk: who may become a customer, what may be sold, and what is to be done about it next.
///
/// Owns `lead`, `opportunity`. Answers what the quotes room asks: whether an opportunity is open, and that a quote of
/// it
/// was accepted.
///
/// Why an open opportunity always has a next action with a day: one without is forgotten, and counts in the forecast
/// all
/// the same. Why a lead that comes to nothing is forgotten at once: nobody agreed to be kept.
@NullMarked
package kontor.frontdesk.pipeline;

import org.jspecify.annotations.NullMarked;
