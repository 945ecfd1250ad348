/// Invoices and credit notes as the customer gets them: the electronic document (EHF, which is Peppol BIS Billing 3)
/// and
/// the sheet of paper.
///
/// Owns `customer_endpoint`: where customers take electronic documents that are not found by a Norwegian organisation
/// number.
///
/// Why they are read and never kept: a document is its invoice, which nobody changes. What of it is not the invoice's,
/// such
/// as the customer's street, is today's.
@NullMarked
package kontor.backoffice.accounting.documents;

import org.jspecify.annotations.NullMarked;
