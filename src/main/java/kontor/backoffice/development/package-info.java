/// The office's products: takes them on sale and decides their price. The table is the registry's.
///
/// Ideas, trials, revisions and the decision whether to sell come with the rest of this room.
@NullMarked
package kontor.backoffice.development;

import org.jspecify.annotations.NullMarked;
