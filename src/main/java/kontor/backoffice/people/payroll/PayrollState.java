package kontor.backoffice.people.payroll;

/// Where a payroll run stands.
public enum PayrollState {
    DRAFT,
    CALCULATED,
    REVIEWED,
    POSTED,
    PAID,
    REPORTED;

    boolean mayBecome(PayrollState next) {
        return switch (this) {
            case DRAFT -> next == CALCULATED || next == DRAFT;
            case CALCULATED -> next == REVIEWED || next == DRAFT;
            case REVIEWED -> next == POSTED || next == DRAFT;
            case POSTED -> next == PAID;
            case PAID -> next == REPORTED;
            case REPORTED -> false;
        };
    }
}
