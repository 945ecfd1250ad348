package kontor.backoffice.production.orders;

/// Where a production order stands.
enum ProductionState {
    /// Somebody wants it.
    REQUEST,
    /// What it takes is known, and can still change.
    DRAFT,
    /// For its materials.
    WAITING,
    /// Its materials are set aside.
    ASSIGNED,
    /// Its materials are in work.
    RUNNING,
    DONE,
    CANCELLED;

    boolean mayBecome(ProductionState next) {
        return switch (this) {
            case REQUEST -> next == DRAFT || next == CANCELLED;
            case DRAFT -> next == WAITING || next == CANCELLED;
            case WAITING -> next == ASSIGNED || next == CANCELLED;
            case ASSIGNED -> next == RUNNING || next == CANCELLED;
            case RUNNING -> next == DONE || next == WAITING;
            case DONE, CANCELLED -> false;
        };
    }
}
