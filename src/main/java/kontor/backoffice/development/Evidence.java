package kontor.backoffice.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// What is known about selling a product, as of a day: what a decision stands on. Reckoned from its facts by months, so
/// that the same facts and the same day always give the same figures.
///
/// Twelve months are the day's own and the eleven before it. The forecast is simple exponential smoothing with a
/// constant of 0.3 over the whole months since the product was first delivered, at most 24; its error is how far each
/// such forecast was off the month that followed, on average. With no whole month to go by, it is the month so far.
///
/// @param asOf          the day
/// @param since         the first of the twelve months
/// @param demand        delivered in each of the twelve months, the oldest first
/// @param complaintRate complaints for 1,000 delivered, to one decimal; none where nothing was delivered
/// @param returnRate    of what was delivered; none where nothing was
/// @param forecast      how many will be wanted next month
/// @param forecastError how far such forecasts were off, on average; none before there are two whole months
/// @param stockAtRisk   what lies in stock at cost: lost, at worst, when it is sold no more
record Evidence(
        LocalDate asOf,
        LocalDate since,
        List<Quantity> demand,
        Quantity delivered,
        Quantity returned,
        Quantity asked,
        long complaints,
        Money revenue,
        Money goodsCost,
        Money complaintCost,
        Money margin,
        Optional<Quantity> complaintRate,
        Optional<Rate> returnRate,
        Optional<Quantity> forecast,
        Optional<Quantity> forecastError,
        Quantity stockQuantity,
        Money stockAtRisk) {

    private static final int MONTHS = 12;
    private static final int HISTORY = 24;
    private static final double SMOOTHING = 0.3;
    private static final ProductNumber ANY = new ProductNumber("-");

    /// @param facts of one product, in any order
    static Evidence of(List<Fact> facts, LocalDate asOf) {
        var month = asOf.withDayOfMonth(1);
        var since = month.minusMonths(MONTHS - 1L);
        var byMonth = new TreeMap<LocalDate, Fact>();
        facts.forEach(fact -> byMonth.merge(fact.month(), fact, Fact::plus));
        var year = Fact.none(ANY, month);
        var ever = Fact.none(ANY, month);
        for (var fact : byMonth.values()) {
            ever = ever.plus(fact);
            if (!fact.month().isBefore(since) && !fact.month().isAfter(month)) year = year.plus(fact);
        }
        var demand = demand(byMonth, since, MONTHS);
        var guess = Forecast.of(history(byMonth, month), demand.getLast());
        return new Evidence(
                asOf,
                since,
                demand,
                year.delivered(),
                year.returned(),
                year.asked(),
                year.complaints(),
                year.revenue(),
                year.goodsCost(),
                year.complaintCost(),
                year.revenue().minus(year.goodsCost()).minus(year.complaintCost()),
                perThousand(year),
                returnRate(year),
                guess.map(Forecast::next),
                guess.flatMap(Forecast::error),
                ever.stockQuantity(),
                ever.stockValue());
    }

    private static List<Quantity> demand(TreeMap<LocalDate, Fact> byMonth, LocalDate from, long months) {
        var demand = new ArrayList<Quantity>();
        for (long i = 0; i < months; i++) {
            var fact = byMonth.get(from.plusMonths(i));
            demand.add(fact == null ? Quantity.ZERO : fact.delivered());
        }
        return List.copyOf(demand);
    }

    /// The whole months before the day's own since the first delivery.
    private static List<Quantity> history(TreeMap<LocalDate, Fact> byMonth, LocalDate month) {
        var first = byMonth.values().stream()
                .filter(fact -> fact.delivered().isPositive() && fact.month().isBefore(month))
                .map(Fact::month)
                .findFirst();
        if (first.isEmpty()) return List.of();
        var oldest = month.minusMonths(HISTORY);
        var from = first.get().isBefore(oldest) ? oldest : first.get();
        return demand(byMonth, from, ChronoUnit.MONTHS.between(from, month));
    }

    private static Optional<Quantity> perThousand(Fact year) {
        if (!year.delivered().isPositive()) return Optional.empty();
        var tenths = Math.round(
                1000.0 * 10 * 10_000 * year.complaints() / year.delivered().units());
        return Optional.of(new Quantity(tenths * 1000));
    }

    private static Optional<Rate> returnRate(Fact year) {
        if (!year.delivered().isPositive()) return Optional.empty();
        return Optional.of(new Rate(
                Math.round(10_000.0 * year.returned().units() / year.delivered().units())));
    }

    /// The demand as one text, as it is kept.
    String demandText() {
        return demand.stream().map(Quantity::toString).collect(Collectors.joining(" "));
    }

    /// Simple exponential smoothing.
    ///
    /// @param error the mean absolute error of the forecasts it would have made
    private record Forecast(Quantity next, Optional<Quantity> error) {

        static Optional<Forecast> of(List<Quantity> whole, Quantity soFar) {
            if (whole.isEmpty())
                return soFar.isPositive() ? Optional.of(new Forecast(soFar, Optional.empty())) : Optional.empty();
            var level = (double) whole.getFirst().units();
            var off = 0.0;
            for (var month : whole.subList(1, whole.size())) {
                off += Math.abs(month.units() - level);
                level += SMOOTHING * (month.units() - level);
            }
            var error = whole.size() == 1 ? Optional.<Quantity>empty() : Optional.of(tenths(off / (whole.size() - 1)));
            return Optional.of(new Forecast(tenths(level), error));
        }

        private static Quantity tenths(double units) {
            return new Quantity(Math.round(units / 1000) * 1000);
        }
    }
}
