package kontor.frontdesk.orders;

import java.util.List;

/// An order's state. From `CONFIRMED` on it follows the lines' quantities.
enum OrderState {
    DRAFT,
    FOR_APPROVAL,
    CONFIRMED,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    /// Whether a person may take the step; steps that follow quantities are not asked.
    boolean mayBecome(OrderState next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == FOR_APPROVAL || next == CONFIRMED || next == CANCELLED;
            case FOR_APPROVAL -> next == DRAFT || next == CONFIRMED || next == CANCELLED;
            case CONFIRMED, IN_PROGRESS -> next == CANCELLED;
            case DONE, CANCELLED -> false;
        };
    }

    /// Whether it was promised to the customer and not taken back.
    boolean agreed() {
        return switch (this) {
            case CONFIRMED, IN_PROGRESS, DONE -> true;
            case DRAFT, FOR_APPROVAL, CANCELLED -> false;
        };
    }

    /// What the quantities of a promised order's lines say.
    static OrderState of(List<OrderLine> lines) {
        if (lines.stream().allMatch(OrderLine::done)) return DONE;
        return lines.stream().anyMatch(OrderLine::begun) ? IN_PROGRESS : CONFIRMED;
    }
}
