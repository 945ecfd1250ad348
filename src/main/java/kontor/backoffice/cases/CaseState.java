package kontor.backoffice.cases;

/// A case's state.
enum CaseState {
    /// The desk has handed it over; nobody of the office has taken it.
    WAITING,
    /// Somebody has it, and decides how grave it is and whose.
    TRIAGE,
    /// What went wrong is looked for.
    INVESTIGATION,
    /// The cause is known; what is done about it is decided.
    ACTION,
    /// The desk has the answer.
    ANSWERED,
    /// The complaint is closed and what was done about it has been judged.
    VERIFIED,
    /// Handed back to the desk, which asks the customer for what is missing.
    BOUNCED;

    boolean mayBecome(CaseState next) {
        return switch (this) {
            case WAITING -> next == TRIAGE || next == INVESTIGATION || next == BOUNCED;
            case TRIAGE -> next == INVESTIGATION || next == BOUNCED;
            case INVESTIGATION -> next == ACTION || next == ANSWERED;
            case ACTION -> next == ACTION || next == ANSWERED;
            case ANSWERED -> next == VERIFIED || next == TRIAGE;
            case VERIFIED -> next == TRIAGE;
            case BOUNCED -> next == WAITING;
        };
    }

    /// Whether somebody of the office has it in hand.
    boolean inHand() {
        return switch (this) {
            case TRIAGE, INVESTIGATION, ACTION -> true;
            case WAITING, ANSWERED, VERIFIED, BOUNCED -> false;
        };
    }
}
