package kontor.backoffice.accounting.payables;

/// Where a supplier's invoice is. Only what is approved is in the books.
public enum SupplierInvoiceState {
    /// For a second person to approve.
    WAITING,
    /// Not ours to pay; never posted.
    REJECTED,
    POSTED,
    PART_PAID,
    PAID;

    /// Whether something is owed for it, or owed back.
    boolean open() {
        return switch (this) {
            case POSTED, PART_PAID -> true;
            case WAITING, REJECTED, PAID -> false;
        };
    }
}
