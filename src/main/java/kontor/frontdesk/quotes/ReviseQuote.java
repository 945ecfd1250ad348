package kontor.frontdesk.quotes;

import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Begins a new revision of a quote that is sent, expired or lost: a draft with the same lines. What was sent before
/// can
/// be read as it was, and accepted no more.
public record ReviseQuote(QuoteNumber quote) implements Command<QuoteNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.DRAFT, found -> {
            if (found.state() == QuoteState.DRAFT || found.state() == QuoteState.FOR_APPROVAL)
                return Outcome.refused(new WrongState("quote", quote, found.state(), QuoteState.DRAFT));
            var next = found.revised();
            var lines = QuoteSql.lines(tx, found).stream()
                    .map(line -> line.in(next.revision()))
                    .toList();
            QuoteSql.save(tx, next);
            QuoteSql.putLines(tx, next, lines);
            return Outcome.done(quote);
        });
    }
}
