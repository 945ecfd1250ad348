package kontor.backoffice.warehouse;

import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Quantity;

/// A part of a delivery to pick. A line may be named once for each lot.
///
/// @param line the order line's place
/// @param lot  from which it is taken; what expires or came first where nothing is said
public record PickLine(long line, Quantity quantity, Optional<Name> lot) {}
