package kontor.backoffice.accounting.ledger;

/// Whether a period takes vouchers.
public enum PeriodState {
    OPEN,
    CLOSED,
    /// For good.
    LOCKED;

    public boolean mayBecome(PeriodState next) {
        return switch (this) {
            case OPEN -> next == CLOSED;
            case CLOSED -> next == OPEN || next == LOCKED;
            case LOCKED -> false;
        };
    }
}
