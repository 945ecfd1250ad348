/// The desk's customers: registers and corrects them. The table is the registry's; a limit or a block is the office's.
@NullMarked
package kontor.frontdesk.customers;

import org.jspecify.annotations.NullMarked;
