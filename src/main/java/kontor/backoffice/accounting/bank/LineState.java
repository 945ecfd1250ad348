package kontor.backoffice.accounting.bank;

/// Where a line of the bank's is.
public enum LineState {
    OPEN,
    /// Something is proposed for all that is left of it.
    PROPOSED,
    /// All of it is in the ledger.
    MATCHED,
    /// Not to be posted here; the reason stands on it.
    SET_ASIDE;

    boolean waits() {
        return switch (this) {
            case OPEN, PROPOSED -> true;
            case MATCHED, SET_ASIDE -> false;
        };
    }
}
