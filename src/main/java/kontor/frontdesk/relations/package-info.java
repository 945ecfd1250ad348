/// What the desk knows of its customers beside what they buy: contacts, what was said, tasks with a day, tags, and all
/// that ever happened with a customer in one timeline.
///
/// Owns `contact`, `customer_call`, `customer_task`, `customer_tag`; takes `CustomerErased`.
///
/// Why each contact, call and task has a key of its own and not its customer's: a firm is never erased, its people are,
/// one by one. Why a task needs no customer: what is promised on the telephone is often for a colleague.
@NullMarked
package kontor.frontdesk.relations;

import org.jspecify.annotations.NullMarked;
