package kontor.frontdesk.orders;

import kontor.kernel.Numbers.CustomerNumber;
import kontor.registry.VatArea;

/// Whom lines are priced for, and where the goods go.
public record Buyer(CustomerNumber number, VatArea area) {}
