package kontor.frontdesk.complaints;

/// A complaint's state at the desk. The office's case of it has states of its own.
enum ComplaintState {
    RECEIVED,
    ACKNOWLEDGED,
    /// With the office.
    FORWARDED,
    /// The office has an answer, which the customer does not know yet.
    ANSWERED,
    TOLD,
    CLOSED,
    /// With the office again.
    REOPENED;

    /// Whether the step is drawn.
    boolean mayBecome(ComplaintState next) {
        return switch (this) {
            case RECEIVED -> next == ACKNOWLEDGED;
            case ACKNOWLEDGED -> next == FORWARDED;
            case FORWARDED, REOPENED -> next == ANSWERED || next == ACKNOWLEDGED;
            case ANSWERED -> next == TOLD;
            case TOLD -> next == CLOSED || next == REOPENED;
            case CLOSED -> next == REOPENED;
        };
    }

    /// Whether the desk still writes it: what the office works on does not move.
    boolean atTheDesk() {
        return switch (this) {
            case RECEIVED, ACKNOWLEDGED -> true;
            case FORWARDED, ANSWERED, TOLD, CLOSED, REOPENED -> false;
        };
    }

    boolean withTheOffice() {
        return switch (this) {
            case FORWARDED, REOPENED -> true;
            case RECEIVED, ACKNOWLEDGED, ANSWERED, TOLD, CLOSED -> false;
        };
    }
}
