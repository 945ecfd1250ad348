package kontor.backoffice.purchasing;

import java.util.Optional;
import kontor.backoffice.accounting.payables.PurchaseInvoices;
import kontor.kernel.Command;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Turns an invoice down that waited: it is not posted and not paid. A corrected one may have the same number.
///
/// @param reason as the supplier is to hear it
public record RefuseMatch(MatchNumber match, Words reason) implements Command<MatchNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.MATCH;
    }

    @Override
    public Outcome<MatchNumber> run(Tx tx) {
        return FoundMatch.waiting(tx, match)
                .then(found -> PurchaseInvoices.reject(tx, found.match().invoice(), reason)
                        .then(ignored -> {
                            var it = found.match();
                            MatchSql.decide(tx, it.to(MatchState.REFUSED, it.reason(), Optional.of(reason)));
                            return Outcome.done(match);
                        }));
    }
}
