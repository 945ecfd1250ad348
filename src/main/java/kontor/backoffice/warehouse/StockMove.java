package kontor.backoffice.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;

/// Goods that came or went. Never changed.
///
/// @param number   the document's, with the line after it
/// @param quantity negative for what went
/// @param worth    negative for what went
/// @param document the receipt or delivery
record StockMove(
        String number,
        Instant at,
        LocalDate movedOn,
        ProductNumber product,
        MoveKind kind,
        Quantity quantity,
        Money worth,
        String document,
        Optional<Name> lot) {}
