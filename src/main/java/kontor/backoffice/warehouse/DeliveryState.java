package kontor.backoffice.warehouse;

/// A delivery's state.
enum DeliveryState {
    /// Some of its goods are not set aside yet.
    WAITING,
    /// All is set aside: it can be picked.
    RESERVED,
    PICKED,
    PACKED,
    SHIPPED,
    /// Its order was cancelled.
    CANCELLED;

    boolean mayBecome(DeliveryState next) {
        return switch (this) {
            case WAITING -> next == RESERVED || next == CANCELLED;
            case RESERVED -> next == PICKED || next == WAITING || next == CANCELLED;
            case PICKED -> next == PACKED || next == CANCELLED;
            case PACKED -> next == SHIPPED || next == CANCELLED;
            case SHIPPED, CANCELLED -> false;
        };
    }

    boolean open() {
        return switch (this) {
            case WAITING, RESERVED, PICKED, PACKED -> true;
            case SHIPPED, CANCELLED -> false;
        };
    }
}
