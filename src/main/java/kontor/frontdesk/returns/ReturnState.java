package kontor.frontdesk.returns;

/// Where a return is, for the desk.
enum ReturnState {
    REQUESTED,
    /// The goods may come; the customer is to know.
    AUTHORISED,
    RECEIVED,
    INSPECTED,
    /// Accounting has credited it; the customer is to know.
    CREDITED,
    /// The goods may not come; the customer is to know.
    DECLINED,
    TOLD,
    WITHDRAWN;

    boolean mayBecome(ReturnState next) {
        return switch (this) {
            case REQUESTED -> next == AUTHORISED || next == DECLINED || next == WITHDRAWN;
            case AUTHORISED -> next == RECEIVED || next == WITHDRAWN;
            case RECEIVED -> next == INSPECTED;
            case INSPECTED -> next == CREDITED;
            case CREDITED, DECLINED -> next == TOLD;
            case TOLD, WITHDRAWN -> false;
        };
    }

    /// Whether there is something that the customer is to know.
    boolean toTell() {
        return switch (this) {
            case AUTHORISED, CREDITED, DECLINED -> true;
            case REQUESTED, RECEIVED, INSPECTED, TOLD, WITHDRAWN -> false;
        };
    }
}
