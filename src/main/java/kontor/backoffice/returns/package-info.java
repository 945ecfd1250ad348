/// Goods that come back to the back office: says whether they may, takes them in, looks at them, and decides what
/// becomes
/// of each: back on its shelf, repaired first, or scrapped.
///
/// Owns `goods_return`, `goods_return_line`. Takes `ReturnRequested` and `ReturnCredited`; posts `ReturnAuthorised`,
/// `ReturnDeclined`, `ReturnReceived`, `ReturnInspected`; answers `Withdraw`. The warehouse lays the goods on their
/// shelves, accounting credits the customer.
///
/// Why the office keeps its own row: the desk's is what the customer was told, this one is where the goods are. Why
/// goods
/// in repair are not stock: nobody can be promised what may yet be scrapped.
@NullMarked
package kontor.backoffice.returns;

import org.jspecify.annotations.NullMarked;
