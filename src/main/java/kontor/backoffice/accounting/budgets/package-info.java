/// Budgets: what is planned on an account in a month, for the company or one of its departments, beside what was
/// posted.
///
/// Owns `budget`. Amounts are kept as reports show them: income positive, cost negative.
@NullMarked
package kontor.backoffice.accounting.budgets;

import org.jspecify.annotations.NullMarked;
