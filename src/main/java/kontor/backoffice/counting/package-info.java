/// Counts what lies on the shelves, and throws away what is worth nothing.
///
/// Owns `stock_count`, `stock_count_line`, `scrap`. Has the warehouse move stock and post its value.
///
/// Why a line keeps what should have lain there when it was counted, and not only when the count began: the house goes
/// on
/// selling meanwhile, and what was sold is no difference. Why who counts does not see what should be there: who sees
/// it,
/// finds it.
@NullMarked
package kontor.backoffice.counting;

import org.jspecify.annotations.NullMarked;
