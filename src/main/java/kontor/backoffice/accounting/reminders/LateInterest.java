package kontor.backoffice.accounting.reminders;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kontor.kernel.Money;

/// Interest for being late: simple, by the days of each rate, on 365 days, rounded half up once.
final class LateInterest {

    private LateInterest() {}

    private static final BigInteger YEAR = BigInteger.valueOf(365L * 10_000);

    /// @param from  the first day with interest
    /// @param to    the last
    /// @param rates in the order of their days
    static Money of(Money open, LocalDate from, LocalDate to, List<ReminderSql.From> rates) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            var first = rate.validFrom().isBefore(from) ? from : rate.validFrom();
            var next = i + 1 < rates.size() ? rates.get(i + 1).validFrom() : to.plusDays(1);
            var end = next.isAfter(to) ? to.plusDays(1) : next;
            var days = ChronoUnit.DAYS.between(first, end);
            if (days > 0)
                sum = sum.add(BigInteger.valueOf(open.ore())
                        .multiply(BigInteger.valueOf(rate.rate().units()))
                        .multiply(BigInteger.valueOf(days)));
        }
        var two = BigInteger.TWO;
        return new Money(sum.multiply(two).add(YEAR).divide(YEAR.multiply(two)).longValueExact());
    }
}
