package kontor.hatch;

import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Question;

/// The desk cancels an order: the warehouse lets go of its goods and drops its deliveries. False where something has
/// been
/// shipped already; then nothing was changed.
public record Release(OrderNumber order) implements Question<Boolean> {}
