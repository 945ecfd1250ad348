package kontor.backoffice.purchasing;

import java.util.List;
import kontor.kernel.Money;
import kontor.kernel.Tx;
import kontor.registry.Decided;

/// Whether an invoice is as ordered and as received, and what it waits for where it is not.
final class Judging {

    private Judging() {}

    private static final long KRONE = 100;

    static MatchReason of(Tx tx, FoundPurchase found, List<Match.Line> lines, Money extra) {
        var goods = lines.stream()
                .anyMatch(line -> line.quantity()
                                .compareTo(
                                        found.lines().get((int) line.line() - 1).unbilled())
                        > 0);
        var ordered = lines.stream().map(Match.Line::orderedNet).reduce(Money.ZERO, Money::plus);
        return MatchReason.of(goods, tooFar(tx, Match.off(lines, extra), ordered));
    }

    private static boolean tooFar(Tx tx, Money off, Money ordered) {
        if (off.isZero()) return false;
        var most = new Money(tx.ask(new Decided("match-tolerance")) * KRONE);
        var share = ordered.share(tx.ask(new Decided("match-percent")), 100);
        return off.compareTo(most) > 0 || off.compareTo(share) > 0;
    }

    /// Goods have come, or were taken back: what waits may wait for something else by now.
    static void again(Tx tx, FoundPurchase found) {
        for (var match : MatchSql.waiting(tx, found.order().number())) {
            var reason = of(tx, found, MatchSql.lines(tx, match.number()), match.extra());
            if (reason != match.reason()) MatchSql.save(tx, match.to(match.state(), reason, match.words()));
        }
    }
}
