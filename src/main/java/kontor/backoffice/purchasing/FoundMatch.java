package kontor.backoffice.purchasing;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// A match that waits, with its order kept from others until the transaction ends.
record FoundMatch(Match match, FoundPurchase purchase) {

    static Outcome<FoundMatch> waiting(Tx tx, MatchNumber number) {
        var known = MatchSql.find(tx, number);
        if (known.isEmpty()) return Outcome.refused(new NoSuch("match", number));
        return FoundPurchase.of(tx, known.get().purchase()).then(purchase -> {
            var match = MatchSql.find(tx, number).orElseThrow();
            return match.state() == MatchState.WAITING
                    ? Outcome.done(new FoundMatch(match, purchase))
                    : Outcome.refused(new WrongState("match", number, match.state(), MatchState.WAITING));
        });
    }
}
