package kontor.hatch;

import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Question;

/// The desk asks whether anything of an order was ever invoiced: then it cannot be cancelled any more. The office's own
/// books say so at once, while the event that an invoice was posted may still be on its way.
public record Invoiced(OrderNumber order) implements Question<Boolean> {}
