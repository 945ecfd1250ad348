package kontor.frontdesk.quotes;

import java.util.Optional;
import kontor.frontdesk.orders.Agreement;
import kontor.frontdesk.orders.Priced;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// The customer takes what was quoted: an order at the prices that were sent, line for line. It wins the opportunity
/// that it belongs to.
///
/// @param reference the customer's own for the order; the quote's where nothing is said, or else its number
public record AcceptQuote(QuoteNumber quote, Optional<Name> reference) implements Command<OrderNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<OrderNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.ACCEPTED, found -> {
            var until = found.validUntil().orElseThrow();
            if (tx.today().isAfter(until)) return Outcome.refused(new QuoteRefusal.Expired(quote, until));
            var customer = CustomerSql.hold(tx, found.customer());
            if (customer.isEmpty()) return Outcome.refused(new NoSuch("quote", found.customer()));
            var lines =
                    QuoteSql.lines(tx, found).stream().map(QuoteLine::agreed).toList();
            var said = reference.or(found::reference).orElseGet(() -> new Name(quote.value()));
            var order =
                    Agreement.place(tx, customer.get(), Optional.of(said), new Priced(lines, found.net(), found.vat()));
            QuoteSql.save(tx, found.accepted(order));
            found.opportunity().ifPresent(one -> tx.ask(new QuoteTaken(one)));
            return Outcome.done(order);
        });
    }
}
