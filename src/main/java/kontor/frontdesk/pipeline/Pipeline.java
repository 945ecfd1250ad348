package kontor.frontdesk.pipeline;

import java.util.Optional;
import java.util.function.Function;
import kontor.frontdesk.quotes.OpenOpportunity;
import kontor.frontdesk.quotes.QuoteTaken;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// What the steps of an opportunity have in common, and what quotes ask of it.
final class Pipeline {

    private Pipeline() {}

    /// The opportunity under its lock, if it is open.
    static Outcome<OpportunityNumber> open(
            Tx tx,
            OpportunityNumber number,
            OpportunityState next,
            Function<Opportunity, Outcome<OpportunityNumber>> then) {
        var found = PipelineSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("opportunity", number));
        if (found.get().state() != OpportunityState.OPEN)
            return Outcome.refused(
                    new WrongState("opportunity", number, found.get().state(), next));
        return then.apply(found.get());
    }

    static boolean open(Tx tx, OpenOpportunity asked) {
        return PipelineSql.lock(tx, asked.opportunity())
                .filter(found -> found.state() == OpportunityState.OPEN
                        && found.customer().equals(asked.customer()))
                .isPresent();
    }

    /// Whether the accepted quote has won it; one that was closed before stays as it is.
    static boolean taken(Tx tx, QuoteTaken quote) {
        var found = PipelineSql.lock(tx, quote.opportunity()).filter(one -> one.state() == OpportunityState.OPEN);
        found.ifPresent(one ->
                PipelineSql.save(tx, one.closed(OpportunityState.WON, Optional.empty(), Optional.empty(), tx.today())));
        return found.isPresent();
    }
}
