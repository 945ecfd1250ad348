/// People: who works here, when they are away, what they work on and what they are paid.
///
/// Owns the tables of its inner rooms `staff`, `absence`, `time` and `payroll`.
@NullMarked
package kontor.backoffice.people;

import org.jspecify.annotations.NullMarked;
