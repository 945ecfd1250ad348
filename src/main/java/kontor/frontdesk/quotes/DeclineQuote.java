package kontor.frontdesk.quotes;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The office does not let a quote go: it is a draft again, and the desk reads why.
public record DeclineQuote(QuoteNumber quote, Name reason) implements Command<QuoteNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.APPROVE;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.DRAFT, found -> {
            if (found.state() != QuoteState.FOR_APPROVAL)
                return Outcome.refused(new WrongState("quote", quote, found.state(), QuoteState.DRAFT));
            QuoteSql.save(tx, found.decided(false, Optional.of(reason)));
            return Outcome.done(quote);
        });
    }
}
