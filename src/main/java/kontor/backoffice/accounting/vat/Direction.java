package kontor.backoffice.accounting.vat;

/// Whether a VAT code is for sales, for purchases, or for neither.
public enum Direction {
    OUT,
    IN,
    NONE
}
