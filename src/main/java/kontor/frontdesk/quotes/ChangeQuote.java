package kontor.frontdesk.quotes;

import java.util.List;
import java.util.Optional;
import kontor.frontdesk.orders.WantedLine;
import kontor.kernel.Changed;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Seen;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Replaces the lines of a quote that is not sent. What the office has let through was another quote.
///
/// @param reference stays as it was where nothing is said
/// @param seen      what the quote was like to whoever changes it; one that is otherwise by now is not changed
public record ChangeQuote(QuoteNumber quote, List<WantedLine> lines, Optional<Name> reference, Optional<Seen> seen)
        implements Command<QuoteNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.DRAFT, found -> {
            if (found.state() != QuoteState.DRAFT && found.state() != QuoteState.FOR_APPROVAL)
                return Outcome.refused(new WrongState("quote", quote, found.state(), QuoteState.DRAFT));
            if (seen.filter(s -> !s.equals(Seen.of(asIs(tx, found)))).isPresent())
                return Outcome.refused(new Changed("quote", quote));
            return Quotes.price(tx, found, tx.today(), lines).then(priced -> {
                var changed = found.priced(priced, reference);
                QuoteSql.save(tx, changed);
                QuoteSql.putLines(tx, changed, QuoteLine.of(changed, priced, lines));
                return Outcome.done(quote);
            });
        });
    }

    private static ChangeQuote asIs(Tx tx, Quote found) {
        var lines = QuoteSql.lines(tx, found).stream().map(QuoteLine::wanted).toList();
        return new ChangeQuote(found.number(), lines, found.reference(), Optional.empty());
    }
}
