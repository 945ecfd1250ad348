package kontor.backoffice.returns;

import kontor.kernel.Quantity;

/// How much of a line came.
///
/// @param line     the order line's place
/// @param quantity 0 where nothing of it came
public record CameLine(long line, Quantity quantity) {}
