/// Pay: a run a month, worked out beside everyone's work, reviewed by a second person, posted, paid and reported.
///
/// Owns `payroll`, `payslip`, `payslip_line`, `supplement`, `employer_zone` and the dated rules `holiday_rule`,
/// `base_amount`, `employer_tax_rate` and `tax_rule`.
///
/// A run is worked out a few employees a command, each of which asks for the next; the last makes the result seen. What
/// has been posted is never worked out again: a mistake is put right by a supplement in a later run. Tax by table is
/// reckoned from the Tax Administration's published rules of the year, kept as dated data with their source: the
/// ordinary tables by month (8000 to 8400, 9010 to 9400); special tables (Finnmark, seafarers, 7xxx) and pensions are
/// not
/// known here, and a card with such a one is refused.
///
/// The report is a list of what was paid, for whoever reports it. It is not the a-melding and is not sent anywhere.
@NullMarked
package kontor.backoffice.people.payroll;

import org.jspecify.annotations.NullMarked;
