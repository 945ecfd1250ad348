package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.payables.PurchaseInvoices;
import kontor.backoffice.warehouse.Revaluing;
import kontor.kernel.Money;
import kontor.kernel.Numbers.MatchNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Puts a matched invoice into the books. What goods cost beyond the ordered price is stock value for what of them
/// still
/// lies in the house; the rest is left where the invoice put it, a cost of goods bought.
final class MatchInvoice {

    private MatchInvoice() {}

    static Outcome<MatchNumber> accept(
            Tx tx, FoundPurchase found, Match match, Optional<LocalDate> on, Optional<Words> note) {
        return PurchaseInvoices.post(tx, match.invoice(), on)
                .then(day -> value(tx, match, day).then(ignored -> {
                    PurchaseSql.follow(tx, found.order(), matched(tx, found, match, day));
                    MatchSql.decide(tx, match.to(MatchState.ACCEPTED, match.reason(), note));
                    return Outcome.done(match.number());
                }));
    }

    /// Stock is locked in the products' order.
    private static Outcome<MatchNumber> value(Tx tx, Match match, LocalDate day) {
        var sorted = MatchSql.lines(tx, match.number()).stream()
                .filter(line -> !line.difference().isZero())
                .sorted(java.util.Comparator.comparing(
                                (Match.Line line) -> line.product().value())
                        .thenComparing(Match.Line::place))
                .toList();
        for (var line : sorted) {
            var goods = new Revaluing.Costlier(line.product(), line.quantity(), line.difference());
            var valued = Revaluing.run(tx, match.number(), line.place(), goods, day);
            if (valued instanceof Outcome.Refused<Money>(var refusal)) return Outcome.refused(refusal);
            if (valued instanceof Outcome.Done<Money>(var more)) MatchSql.value(tx, line.valuing(more));
        }
        return Outcome.done(match.number());
    }

    private static List<PurchaseOrderLine> matched(Tx tx, FoundPurchase found, Match match, LocalDate day) {
        var lines = new ArrayList<>(found.lines());
        for (var line : MatchSql.lines(tx, match.number())) {
            int at = (int) line.line() - 1;
            var now = lines.get(at).matching(line.quantity());
            lines.set(at, now);
            var whole = now.unbilled().isZero();
            var less = whole ? BalanceSql.of(tx, match.purchase(), line.line()) : line.orderedNet();
            BalanceSql.add(tx, match.number(), now, day, less.negated());
        }
        return lines;
    }
}
