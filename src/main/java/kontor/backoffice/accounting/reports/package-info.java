/// Reports of the books for any month, any year so far and any year, each with the year before beside it.
///
/// Owns no table. Reports are views, so each is a list on the screen, a CSV, JSON and `show`; they read the ledger's
/// balances and never its postings, so that they cost the same however much has been posted.
@NullMarked
package kontor.backoffice.accounting.reports;

import org.jspecify.annotations.NullMarked;
