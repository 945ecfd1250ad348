/// Time away: asked for, decided by the manager or HR and never by oneself, within what a law or an agreement gives.
///
/// Owns `absence` and `absence_rule`, and reads `holiday_rule`.
///
/// Why somebody is away is nobody's business but theirs, their manager's and HR's; the rest of the house is shown until
/// when. What a payroll run has taken into account is locked by it.
@NullMarked
package kontor.backoffice.people.absence;

import org.jspecify.annotations.NullMarked;
