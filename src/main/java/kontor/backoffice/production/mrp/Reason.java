package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Quantity;

/// One figure that a proposal was reckoned from.
///
/// @param quantity what it brings; negative for what it takes
record Reason(ReasonKind kind, Optional<String> document, Quantity quantity, LocalDate onDay) {}
