/// Fixed assets: the register, what each loses month by month, and how each is got rid of.
///
/// Owns `asset` and `asset_plan`.
///
/// What an asset will lose is worked out once, when it is registered, and kept month by month: the plan that was
/// decided on is the plan that is posted, whatever becomes of the method, and a period's checklist can say what is
/// missing. The purchase itself is the supplier's invoice or a voucher; registering posts nothing.
@NullMarked
package kontor.backoffice.accounting.assets;

import org.jspecify.annotations.NullMarked;
