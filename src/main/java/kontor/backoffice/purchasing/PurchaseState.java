package kontor.backoffice.purchasing;

import java.util.List;

/// A purchase order's state. From `ORDERED` on it follows the lines' quantities.
public enum PurchaseState {
    DRAFT,
    REQUEST_FOR_QUOTE,
    APPROVED,
    ORDERED,
    PART_RECEIVED,
    RECEIVED,
    /// All of it has come and is invoiced.
    MATCHED,
    CLOSED,
    CANCELLED;

    /// Whether a person may take the step; steps that follow quantities are not asked.
    boolean mayBecome(PurchaseState next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == REQUEST_FOR_QUOTE || next == APPROVED || next == CANCELLED;
            case REQUEST_FOR_QUOTE -> next == REQUEST_FOR_QUOTE || next == APPROVED || next == CANCELLED;
            case APPROVED -> next == DRAFT || next == ORDERED || next == CANCELLED;
            case ORDERED -> next == CANCELLED || next == PART_RECEIVED;
            case PART_RECEIVED -> next == PART_RECEIVED || next == CLOSED;
            case RECEIVED, MATCHED -> next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /// Whether the supplier has it and something of it is still to come.
    boolean coming() {
        return this == ORDERED || this == PART_RECEIVED;
    }

    /// Whether the supplier has it, and it is neither closed nor cancelled.
    boolean open() {
        return switch (this) {
            case ORDERED, PART_RECEIVED, RECEIVED, MATCHED -> true;
            case DRAFT, REQUEST_FOR_QUOTE, APPROVED, CLOSED, CANCELLED -> false;
        };
    }

    /// What the quantities of an order that the supplier has say.
    static PurchaseState of(List<PurchaseOrderLine> lines) {
        if (lines.stream().allMatch(PurchaseOrderLine::here))
            return lines.stream().allMatch(PurchaseOrderLine::billed) ? MATCHED : RECEIVED;
        return lines.stream().anyMatch(line -> line.received().isPositive()) ? PART_RECEIVED : ORDERED;
    }
}
