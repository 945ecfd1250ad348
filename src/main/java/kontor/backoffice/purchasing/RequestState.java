package kontor.backoffice.purchasing;

/// How far a request for a quote has come.
enum RequestState {
    ASKED,
    ANSWERED,
    /// The supplier does not want to, or has nothing.
    DECLINED,
    CHOSEN,
    /// Another one was chosen, or the order was given up.
    PASSED;

    boolean mayBecome(RequestState next) {
        return switch (this) {
            case ASKED -> next == ANSWERED || next == DECLINED || next == PASSED;
            case ANSWERED -> next == ANSWERED || next == DECLINED || next == CHOSEN || next == PASSED;
            case CHOSEN -> next == PASSED;
            case DECLINED, PASSED -> false;
        };
    }
}
