package kontor.frontdesk.quotes;

/// A quote's state.
enum QuoteState {
    DRAFT,
    /// A line is below the margin floor; the office decides.
    FOR_APPROVAL,
    SENT,
    ACCEPTED,
    LOST,
    EXPIRED;

    /// Whether the step may be taken; sent, lost and expired ones become a draft again as a new revision.
    boolean mayBecome(QuoteState next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == FOR_APPROVAL || next == SENT || next == LOST;
            case FOR_APPROVAL -> next == DRAFT || next == LOST;
            case SENT -> next == DRAFT || next == ACCEPTED || next == LOST || next == EXPIRED;
            case EXPIRED -> next == DRAFT || next == LOST;
            case LOST -> next == DRAFT;
            case ACCEPTED -> false;
        };
    }
}
