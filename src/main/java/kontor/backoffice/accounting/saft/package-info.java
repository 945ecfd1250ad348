/// The books as the Norwegian Standard Audit File, SAF-T Financial 1.30: what the Tax Administration asks for, an
/// auditor reads and another system takes over.
///
/// Owns `account_group`, which says to which group of the business specification an account belongs.
///
/// Why the entries are written first, into files beside the last one: the format wants totals and closing balances in
/// front of the entries they are of. Summing what is written, and not asking again, keeps file and sums one thing while
/// others go on posting, and the memory it takes does not depend on how much was posted.
@NullMarked
package kontor.backoffice.accounting.saft;

import org.jspecify.annotations.NullMarked;
