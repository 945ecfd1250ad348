/// The desk's customers: registers and corrects them, and keeps what they consent to. The table of customers is the
/// registry's; a limit or a block is the office's.
///
/// Owns `consent`, `consent_step`; takes `CustomerErased`. Other rooms of the desk ask
/// [kontor.frontdesk.customers.Consents].
///
/// Why a consent has a key of its own and not its customer's: how it was given is said of a firm too, of which only the
/// contact is ever erased.
@NullMarked
package kontor.frontdesk.customers;

import org.jspecify.annotations.NullMarked;
