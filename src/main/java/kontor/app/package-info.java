/// Puts the house together and opens its doors. Sees all; nothing sees it.
@NullMarked
package kontor.app;

import org.jspecify.annotations.NullMarked;
