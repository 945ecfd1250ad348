/// What both sides know: the company itself, its customers, its products with prices, its calendar and the clocks that
/// run by it.
///
/// Owns `company`, `customer`, `product`, `holiday`, `working_day`, `department_head`, `clock`, `clock_month_sum`,
/// `escalation`. The
/// commands that write them belong to the rooms whose business it is (the
/// desk registers customers, the office takes products on sale); the tables are kept here, so that neither side has to
/// know the other to read a name or a price. Clocks are here because one complaint has some of each side's, and what is
/// overdue on one is told to the head of the other.
@NullMarked
package kontor.registry;

import org.jspecify.annotations.NullMarked;
