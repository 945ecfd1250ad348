/// Takes customers, products and whole sales from files, through the same commands as the screens.
///
/// Every row is a command at the Gate with a once-only key made from its content, so that a file taken twice adds
/// nothing and an import that was cut off goes on where it stopped. Owns no table. A row that cannot be taken goes to a
/// file beside the source with its line and the reason: nothing is dropped silently.
@NullMarked
package kontor.app.imports;

import org.jspecify.annotations.NullMarked;
