package kontor.backoffice.accounting.vat;

/// Which lines of the VAT return a code gives.
public enum Sides {
    NONE,
    OUTPUT,
    INPUT,
    /// We owe it and deduct it.
    BOTH
}
