package kontor.backoffice.returns;

/// Where a return is, for the office.
enum GoodsReturnState {
    /// Waits for the office's word.
    REQUESTED,
    /// May come.
    AUTHORISED,
    /// May not come.
    DECLINED,
    /// The customer keeps the goods.
    WITHDRAWN,
    /// Is in the house, and nobody has looked at it.
    RECEIVED,
    INSPECTED,
    /// Accounting has credited it.
    CREDITED;

    boolean mayBecome(GoodsReturnState next) {
        return switch (this) {
            case REQUESTED -> next == AUTHORISED || next == DECLINED || next == WITHDRAWN;
            case AUTHORISED -> next == RECEIVED || next == WITHDRAWN;
            case RECEIVED -> next == INSPECTED;
            case INSPECTED -> next == CREDITED;
            case DECLINED, WITHDRAWN, CREDITED -> false;
        };
    }
}
