package kontor.backoffice.accounting.vat;

/// On which side of a VAT return a line stands.
public enum VatSide {
    /// Tax owed: with its basis and rate.
    OUTPUT,
    /// Tax deducted: without.
    INPUT
}
