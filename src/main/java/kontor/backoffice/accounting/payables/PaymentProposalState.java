package kontor.backoffice.accounting.payables;

/// Where a payment proposal is.
public enum PaymentProposalState {
    PROPOSED,
    APPROVED,
    /// At the bank.
    SENT,
    /// All of it was paid, or what was not came back.
    PAID,
    /// All of it came back.
    RETURNED,
    CANCELLED;

    boolean mayBecome(PaymentProposalState next) {
        return switch (this) {
            case PROPOSED -> next == APPROVED || next == CANCELLED;
            case APPROVED -> next == SENT || next == CANCELLED;
            case SENT -> next == PAID || next == RETURNED;
            case PAID -> next == SENT || next == RETURNED;
            case RETURNED -> next == SENT || next == PAID;
            case CANCELLED -> false;
        };
    }

    /// Whether its payments may have left the account.
    boolean atBank() {
        return switch (this) {
            case SENT, PAID, RETURNED -> true;
            case PROPOSED, APPROVED, CANCELLED -> false;
        };
    }
}
