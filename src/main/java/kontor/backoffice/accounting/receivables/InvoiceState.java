package kontor.backoffice.accounting.receivables;

/// Where an invoice is. It is never edited and never deleted; a credit note is settled as it is posted.
public enum InvoiceState {
    POSTED,
    PART_PAID,
    PAID,
    /// Credited wholly.
    CREDITED;

    /// Whether money can still come for it.
    boolean open() {
        return switch (this) {
            case POSTED, PART_PAID -> true;
            case PAID, CREDITED -> false;
        };
    }
}
