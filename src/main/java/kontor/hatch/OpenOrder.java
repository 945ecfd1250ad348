package kontor.hatch;

import java.util.Optional;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Question;

/// The office asks the desk for an order of a customer that is neither done nor cancelled.
public record OpenOrder(CustomerNumber customer) implements Question<Optional<OrderNumber>> {}
