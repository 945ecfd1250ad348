package kontor.frontdesk.quotes;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The office lets a quote go below the margin floor, as it stands. The desk sends it.
public record ApproveQuote(QuoteNumber quote) implements Command<QuoteNumber> {

    @Override
    public Permission needs() {
        return QuotesRoom.APPROVE;
    }

    @Override
    public Outcome<QuoteNumber> run(Tx tx) {
        return Quotes.towards(tx, quote, QuoteState.DRAFT, found -> {
            if (found.state() != QuoteState.FOR_APPROVAL)
                return Outcome.refused(new WrongState("quote", quote, found.state(), QuoteState.DRAFT));
            QuoteSql.save(tx, found.decided(true, Optional.empty()));
            return Outcome.done(quote);
        });
    }
}
