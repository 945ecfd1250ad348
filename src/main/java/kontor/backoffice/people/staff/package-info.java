/// Those who work here: the directory that everyone may read, and apart from it what is nobody's business.
///
/// Owns `employee`, `employee_private`, `terms` and `tax_card`.
///
/// What is sensitive stands in tables and views of its own, which only HR may read, and every reading of which is
/// written
/// down in the access trail. National identity number, bank account, address and next of kin are sealed in the journal;
/// what pay is worked out from (pay, year of birth, tax card) is not, because a run that was posted must come to the
/// same
/// when the journal is run again after somebody has been erased.
@NullMarked
package kontor.backoffice.people.staff;

import org.jspecify.annotations.NullMarked;
