package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.payables.SecondPerson;
import kontor.kernel.Command;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Accepts an invoice that waited, and posts it: one that differs, by somebody else than registered it; never one of
/// goods
/// that have not come.
///
/// @param on the day it is posted on, where the one it was registered for is closed by now
public record AcceptMatch(MatchNumber match, Optional<Words> note, Optional<LocalDate> on)
        implements Command<MatchNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.ACCEPT;
    }

    @Override
    public Outcome<MatchNumber> run(Tx tx) {
        return FoundMatch.waiting(tx, match).then(found -> {
            var it = found.match();
            var reason = Judging.of(tx, found.purchase(), MatchSql.lines(tx, match), it.extra());
            if (reason.goods()) return Outcome.refused(new MatchRefusal.NotHere(match, it.purchase()));
            if (reason.price() && SecondPerson.isSame(tx, it.madeBy()))
                return Outcome.refused(new MatchRefusal.Own(match));
            return MatchInvoice.accept(tx, found.purchase(), it.to(it.state(), reason, note), on, note);
        });
    }
}
