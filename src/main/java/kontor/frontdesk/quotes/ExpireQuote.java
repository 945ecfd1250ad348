package kontor.frontdesk.quotes;

import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The last day of a quote has passed. It can be revised, and no longer accepted.
record ExpireQuote(QuoteNumber quote) implements Command<QuoteNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.EXPIRED, found -> {
            if (found.expiresAt().filter(at -> !at.isAfter(tx.now())).isEmpty())
                return Outcome.refused(new WrongState("quote", quote, found.state(), QuoteState.EXPIRED));
            QuoteSql.save(tx, found.expired());
            return Outcome.done(quote);
        });
    }
}
