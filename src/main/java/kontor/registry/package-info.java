/// What both sides know: the company itself, its customers, its products with prices.
///
/// Owns `company`, `customer`, `product`. The commands that write them belong to the rooms whose business it is (the
/// desk registers customers, the office takes products on sale); the tables are kept here, so that neither side has to
/// know the other to read a name or a price.
@NullMarked
package kontor.registry;

import org.jspecify.annotations.NullMarked;
