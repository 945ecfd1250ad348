/// People: who works here, when they are away, what they work on, what they are paid, and who would like to join.
///
/// Owns the tables of its inner rooms `staff`, `absence`, `time`, `payroll` and `recruitment`.
@NullMarked
package kontor.backoffice.people;

import org.jspecify.annotations.NullMarked;
