package kontor.frontdesk.returns;

import java.util.Optional;
import kontor.kernel.Quantity;

/// What a customer wants to send back of an order line.
///
/// @param line     its place, from 1
/// @param quantity all that can come back of it where nothing is said
public record WantedReturn(long line, Optional<Quantity> quantity) {}
