package kontor.backoffice.accounting.vat;

/// How the VAT of a term stands.
public enum TermState {
    OPEN,
    SETTLED,
    /// Something was posted in it after it was settled.
    CHANGED
}
