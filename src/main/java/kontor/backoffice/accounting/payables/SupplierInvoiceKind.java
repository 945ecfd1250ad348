package kontor.backoffice.accounting.payables;

/// What a supplier sent.
public enum SupplierInvoiceKind {
    INVOICE,
    CREDIT_NOTE
}
