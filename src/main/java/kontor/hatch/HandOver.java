package kontor.hatch;

import java.util.Optional;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Question;

/// The desk hands the goods of a confirmed order over the counter: the warehouse picks, packs and ships them at once,
/// or
/// says what is not there. No delivery where the order has only services.
public record HandOver(OrderNumber order) implements Question<Outcome<Optional<DeliveryNumber>>> {}
