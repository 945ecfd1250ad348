package kontor.backoffice.production.orders;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductionNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// What came of an order at once.
record Completion(
        ProductionNumber production,
        LocalDate onDay,
        Quantity quantity,
        Quantity scrapped,
        Optional<Words> reason,
        Money worth,
        Optional<Name> lot,
        String byWhom) {}
