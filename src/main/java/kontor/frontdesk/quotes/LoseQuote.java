package kontor.frontdesk.quotes;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;

/// Nothing came of a quote.
///
/// @param reason as one counts it
/// @param note   what was said
public record LoseQuote(QuoteNumber quote, LostReason reason, Optional<Name> note) implements Command<QuoteNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.KEEP;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.LOST, found -> {
            QuoteSql.save(tx, found.lost(reason, note));
            return Outcome.done(quote);
        });
    }
}
