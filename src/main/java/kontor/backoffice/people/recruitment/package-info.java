/// Those who ask for work here: vacancies, who applied, what was said at interviews, and how it ended.
///
/// Owns `vacancy`, `applicant` and `interview`.
///
/// An application is lent, not given: so many days after it was decided (the setting `applicant-days`) a timer erases
/// the person, unless they have allowed that it is kept until a day. What the journal has sealed of them goes with
/// their
/// key. Whoever is hired becomes an employee by a command that carries the name anew, since the employee's data are
/// kept
/// by other rules than the applicant's.
@NullMarked
package kontor.backoffice.people.recruitment;

import org.jspecify.annotations.NullMarked;
