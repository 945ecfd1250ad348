/// Hours that were worked, on an order, a case or a project: said by oneself, approved by the manager or HR.
///
/// Owns `time_entry`.
///
/// Hours on a case become its cost when they are approved, by the cases' own command, and so once only.
@NullMarked
package kontor.backoffice.people.time;

import org.jspecify.annotations.NullMarked;
