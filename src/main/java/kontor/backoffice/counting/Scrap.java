package kontor.backoffice.counting;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.CountNumbers.ScrapNumber;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// Goods that were thrown away.
///
/// @param worth what they were worth
record Scrap(
        ScrapNumber number,
        long seq,
        LocalDate scrappedOn,
        ProductNumber product,
        Optional<Name> lot,
        Quantity quantity,
        Money worth,
        Words reason,
        Optional<ComplaintNumber> complaint,
        String byWhom) {}
