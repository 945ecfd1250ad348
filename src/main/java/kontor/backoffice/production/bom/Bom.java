package kontor.backoffice.production.bom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Numbers.BomNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Words;

/// A list of parts: what a product is made of from a day to a day.
///
/// @param seq       the number as a figure, to sort by
/// @param validTo   the last day; [#ALWAYS] where no end is known, before the first where it was replaced before it
/// began
/// @param makes     so many come of it
/// @param complaint the case that led to it
public record Bom(
        BomNumber number,
        long seq,
        ProductNumber product,
        LocalDate validFrom,
        LocalDate validTo,
        Quantity makes,
        Optional<Words> note,
        Optional<ComplaintNumber> complaint,
        Instant at,
        String actor) {

    /// The last day there is.
    static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
}
