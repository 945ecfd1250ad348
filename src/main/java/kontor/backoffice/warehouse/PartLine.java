package kontor.backoffice.warehouse;

import kontor.kernel.Quantity;

/// A part of a delivery.
///
/// @param line the order line's place
public record PartLine(long line, Quantity quantity) {}
