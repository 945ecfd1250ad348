package kontor.frontdesk.orders;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Rate;

/// What the office was asked about an order, and what it said.
///
/// @param margin of the line that is furthest below the floor
/// @param reason of the desk that asks, then of the office that declines
record Approval(
        OrderNumber orderNumber,
        ApprovalState state,
        ApprovalWhy why,
        Optional<Rate> margin,
        Optional<Rate> floor,
        Instant askedAt,
        String askedBy,
        Optional<Instant> decidedAt,
        Optional<String> decidedBy,
        Optional<Name> reason) {

    Approval decided(ApprovalState verdict, Instant at, String by, Optional<Name> because) {
        return new Approval(
                orderNumber, verdict, why, margin, floor, askedAt, askedBy, Optional.of(at), Optional.of(by), because);
    }
}
