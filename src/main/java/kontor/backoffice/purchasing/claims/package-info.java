/// Claims on suppliers: what we want of them for goods that were missing, damaged or faulty.
///
/// A claim is opened from a receipt, from a case whose plan says so, or by itself; it is sent, and ends as credited,
/// replaced
/// or refused. The credit note is registered and posted as the claim is credited, and what it takes off the costs
/// carries
/// the complaint's number: what a complaint costs is less for what the supplier paid of it.
///
/// Owns `supplier_claim`. Suppliers and credit notes are payables'; receipts are purchasing's.
///
/// Why a claim may lack its supplier while it is open: a case knows the product, and who sold it may have to be found
/// out.
@NullMarked
package kontor.backoffice.purchasing.claims;

import org.jspecify.annotations.NullMarked;
