package kontor.backoffice.accounting.receivables;

/// Which way a document goes.
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE
}
