package kontor.backoffice.counting;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.CountNumbers.CountNumber;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;

/// One product, or one lot of it, in a count.
///
/// @param lot          empty for what lies in none
/// @param book         what should have lain there when the count began
/// @param firstCounted what was counted the first time, where it was counted again
/// @param onShelf      what should have lain there when it was counted
/// @param difference   what was counted more, or less, than that
/// @param worth        what the difference was worth, once posted
record CountLine(
        CountNumber countNumber,
        long line,
        ProductNumber product,
        String lot,
        CountLineState state,
        Quantity book,
        Optional<Quantity> firstCounted,
        Optional<Quantity> counted,
        Optional<Quantity> onShelf,
        Optional<Quantity> difference,
        Optional<Instant> countedAt,
        Optional<String> countedBy,
        Optional<Money> worth) {

    static CountLine open(CountNumber count, long line, ProductNumber product, String lot, Quantity book) {
        return new CountLine(
                count,
                line,
                product,
                lot,
                CountLineState.TO_COUNT,
                book,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Optional<Name> inLot() {
        return lotOf(lot);
    }

    static Optional<Name> lotOf(String lot) {
        return lot.isEmpty() ? Optional.empty() : Optional.of(new Name(lot));
    }

    CountLine counted(Quantity found, Quantity shelf, CountLineState next, Tx tx) {
        return new CountLine(
                countNumber,
                line,
                product,
                lot,
                next,
                book,
                firstCounted.or(() -> counted),
                Optional.of(found),
                Optional.of(shelf),
                Optional.of(found.minus(shelf)),
                Optional.of(tx.now()),
                Optional.of(tx.actor().audited()),
                worth);
    }

    CountLine posted(Money value) {
        return new CountLine(
                countNumber,
                line,
                product,
                lot,
                state,
                book,
                firstCounted,
                counted,
                onShelf,
                difference,
                countedAt,
                countedBy,
                Optional.of(value));
    }
}
