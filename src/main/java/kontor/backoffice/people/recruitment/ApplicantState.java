package kontor.backoffice.people.recruitment;

/// Where an application stands.
public enum ApplicantState {
    RECEIVED,
    INTERVIEW,
    OFFERED,
    HIRED,
    REJECTED,
    /// By the applicant.
    WITHDRAWN;

    boolean mayBecome(ApplicantState next) {
        return switch (this) {
            case RECEIVED -> next == INTERVIEW || next == REJECTED || next == WITHDRAWN;
            case INTERVIEW -> next == INTERVIEW || next == OFFERED || next == REJECTED || next == WITHDRAWN;
            case OFFERED -> next == HIRED || next == REJECTED || next == WITHDRAWN;
            case HIRED, REJECTED, WITHDRAWN -> false;
        };
    }

    /// Whether nothing more is to be decided.
    boolean isOver() {
        return switch (this) {
            case RECEIVED, INTERVIEW, OFFERED -> false;
            case HIRED, REJECTED, WITHDRAWN -> true;
        };
    }
}
