package kontor.frontdesk.quotes;

import java.util.List;
import java.util.Optional;
import kontor.frontdesk.orders.Buyer;
import kontor.frontdesk.orders.Priced;
import kontor.frontdesk.orders.WantedLine;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Works a quote out for a customer.
///
/// @param reference   the customer's own
/// @param opportunity that it belongs to
public record DraftQuote(
        CustomerNumber customer,
        List<WantedLine> lines,
        Optional<Name> reference,
        Optional<OpportunityNumber> opportunity)
        implements Command<QuoteNumber> {

    private static final NumberSeries SERIES = new NumberSeries("quote", 1001);

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        var found = CustomerSql.hold(tx, customer);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("quote", customer));
        if (opportunity.isPresent() && !tx.ask(new OpenOpportunity(opportunity.get(), customer)))
            return Outcome.refused(new NoSuch("quote", opportunity.get()));
        var buyer = new Buyer(customer, found.get().vatArea());
        return Priced.of(tx, buyer, tx.today(), lines).then(priced -> {
            var quote = draft(tx, tx.next(SERIES)).priced(priced, reference);
            QuoteSql.add(tx, quote);
            QuoteSql.findable(tx, quote, found.get());
            QuoteSql.putLines(tx, quote, QuoteLine.of(quote, priced, lines));
            return Outcome.done(quote.number());
        });
    }

    private Quote draft(Tx tx, long seq) {
        return new Quote(
                new QuoteNumber("TB-" + seq),
                seq,
                customer,
                QuoteState.DRAFT,
                1,
                reference,
                opportunity,
                tx.today(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
