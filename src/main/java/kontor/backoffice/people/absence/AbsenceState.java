package kontor.backoffice.people.absence;

/// Where an absence stands.
public enum AbsenceState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    /// It is over.
    TAKEN,
    CANCELLED;

    boolean mayBecome(AbsenceState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == CANCELLED;
            case SUBMITTED -> next == APPROVED || next == REJECTED || next == CANCELLED;
            case APPROVED -> next == TAKEN || next == CANCELLED;
            case REJECTED, TAKEN, CANCELLED -> false;
        };
    }
}
