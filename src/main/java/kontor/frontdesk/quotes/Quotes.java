package kontor.frontdesk.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kontor.frontdesk.orders.Buyer;
import kontor.frontdesk.orders.Priced;
import kontor.frontdesk.orders.WantedLine;
import kontor.frontdesk.prices.Margin;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.CustomerSql;
import kontor.registry.ProductSql;

/// What the steps of a quote have in common.
final class Quotes {

    private Quotes() {}

    /// The quote under its lock, if it may take the step.
    static <R extends RecordNumber> Outcome<R> towards(
            Tx tx, QuoteNumber number, QuoteState next, Function<Quote, Outcome<R>> then) {
        var found = QuoteSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("quote", number));
        var quote = found.get();
        if (!quote.state().mayBecome(next))
            return Outcome.refused(new WrongState("quote", number, quote.state(), next));
        return then.apply(quote);
    }

    static Outcome<Priced> price(Tx tx, Quote quote, LocalDate on, List<WantedLine> wanted) {
        var customer = CustomerSql.find(tx, quote.customer()).orElseThrow();
        return Priced.of(tx, new Buyer(customer.number(), customer.vatArea()), on, wanted);
    }

    /// The line that is furthest below the margin floor.
    static Optional<Margin.Short> below(Tx tx, Priced priced) {
        var least = Optional.<Margin.Short>empty();
        for (var line : priced.lines()) {
            var offer = ProductSql.offer(tx, line.product()).orElseThrow();
            var one = Margin.below(tx, offer, line.price(), line.discount(), line.quantity(), line.net());
            if (one.isPresent()
                    && least.filter(m -> m.margin().compareTo(one.get().margin()) <= 0)
                            .isEmpty()) least = one;
        }
        return least;
    }
}
