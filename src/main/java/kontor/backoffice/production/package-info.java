/// Production: what the company makes, and of what. Its inner room `bom` keeps the lists of parts.
@NullMarked
package kontor.backoffice.production;

import org.jspecify.annotations.NullMarked;
