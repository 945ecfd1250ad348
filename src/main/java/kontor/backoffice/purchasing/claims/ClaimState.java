package kontor.backoffice.purchasing.claims;

/// How far a claim has come.
enum ClaimState {
    OPEN,
    SENT,
    CREDITED,
    REPLACED,
    /// By the supplier.
    REFUSED,
    /// By us, before it was sent.
    WITHDRAWN;

    boolean mayBecome(ClaimState next) {
        return switch (this) {
            case OPEN -> next == OPEN || next == SENT || next == WITHDRAWN;
            case SENT -> next == CREDITED || next == REPLACED || next == REFUSED;
            case CREDITED, REPLACED, REFUSED, WITHDRAWN -> false;
        };
    }
}
