package kontor.backoffice.returns;

import java.util.Optional;
import kontor.hatch.Fate;
import kontor.kernel.Name;
import kontor.kernel.Quantity;

/// What becomes of some of a line. A line may be named several times.
///
/// @param line     the order line's place
/// @param quantity all that came of it where nothing is said
/// @param lot      that it is of, where several lots had left
public record FateLine(long line, Optional<Quantity> quantity, Fate fate, Optional<Name> lot) {}
