package kontor.backoffice.accounting.assets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kontor.kernel.Money;
import kontor.kernel.Rate;

/// What an asset loses, month by month.
///
/// @param loses  all that it loses, in NOK
/// @param from   the first month
/// @param months how many, at least one
record DepreciationPlan(Money loses, YearMonth from, int months) {

    private static final int YEAR = 12;

    /// What it loses in a month.
    record Step(YearMonth month, Money amount) {}

    /// Each month is rounded so that what was lost so far is right to the øre.
    List<Step> straight() {
        var steps = new ArrayList<Step>();
        var before = Money.ZERO;
        for (int i = 1; i <= months; i++) {
            var after = loses.share(i, months);
            steps.add(new Step(from.plusMonths(i - 1L), after.minus(before)));
            before = after;
        }
        return steps;
    }

    /// @param rate      of a year
    /// @param bookValue what the share is taken of, before the first month
    List<Step> declining(Rate rate, Money bookValue) {
        var steps = new ArrayList<Step>();
        var lost = Money.ZERO;
        var opening = bookValue;
        var lostBefore = Money.ZERO;
        for (int i = 0; i < months; i++) {
            var month = from.plusMonths(i);
            if (month.getMonthValue() == 1) {
                opening = bookValue.minus(lost);
                lostBefore = lost;
            }
            var first = month.getYear() == from.getYear() ? from.getMonthValue() : 1;
            var soFar = lostBefore.plus(rate.of(opening).share(month.getMonthValue() - first + 1L, YEAR));
            var after = i == months - 1 ? loses : soFar.min(loses);
            steps.add(new Step(month, after.minus(lost)));
            lost = after;
        }
        return steps;
    }
}
