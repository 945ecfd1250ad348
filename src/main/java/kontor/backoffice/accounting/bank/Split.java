package kontor.backoffice.accounting.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;

/// Parts of an amount: percentages are of the whole and rounded half up to øre, the rest is what no other part takes.
final class Split {

    private Split() {}

    /// The parts' amounts in their order; nothing where they do not come to the whole, a part has both or takes
    /// nothing,
    /// or two take the rest.
    static Optional<List<Money>> of(Money whole, List<SplitPart> parts) {
        var sum = Money.ZERO;
        var rests = 0;
        for (var part : parts) {
            if (part.percent().isPresent() && part.amount().isPresent()) return Optional.empty();
            if (rest(part)) rests++;
            else sum = sum.plus(said(whole, part));
        }
        var left = whole.minus(sum);
        if (rests > 1 || rests == 0 && !left.isZero()) return Optional.empty();
        var amounts = new ArrayList<Money>();
        for (var part : parts) amounts.add(rest(part) ? left : said(whole, part));
        return amounts.stream().allMatch(Money::isPositive) ? Optional.of(List.copyOf(amounts)) : Optional.empty();
    }

    private static boolean rest(SplitPart part) {
        return part.percent().isEmpty() && part.amount().isEmpty();
    }

    private static Money said(Money whole, SplitPart part) {
        return part.percent().map(p -> p.of(whole)).or(part::amount).orElse(Money.ZERO);
    }
}
