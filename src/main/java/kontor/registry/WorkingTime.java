package kontor.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/// When the company works: opening hours by weekday, and the days on which nobody does. All that is owed within working
/// hours is counted in it.
///
/// @param zone     the company's
/// @param days     the hours by ISO weekday, Monday is 1; a day without is free
/// @param holidays days free whatever weekday they are
public record WorkingTime(ZoneId zone, Map<Long, Hours> days, Set<LocalDate> holidays) {

    /// On the clock of the company's zone; none where it closes no later than it opens.
    public record Hours(LocalTime opens, LocalTime closes) {}

    private static final Hours FREE = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /// How far is counted: what has no end within two years has none.
    private static final int MOST_DAYS = 731;

    /// The working time between two instants; none where the second is not after the first.
    public Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = day(to);
        for (var day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            var there = Duration.between(later(opens(day), from), earlier(closes(day), to));
            if (there.isPositive()) sum = sum.plus(there);
        }
        return sum;
    }

    /// The instant at which so much working time has passed.
    ///
    /// @return the end of all counted days where so much never comes
    public Instant after(Instant from, Duration work) {
        var left = work;
        var day = day(from);
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            var opens = later(opens(day), from);
            var there = Duration.between(opens, closes(day));
            if (there.isNegative()) continue;
            if (there.isPositive() && there.compareTo(left) >= 0) return opens.plus(left);
            left = left.minus(there);
        }
        return opens(day);
    }

    /// Whether there is no working time at all.
    boolean never() {
        return days.values().stream().allMatch(hours -> hours.closes().equals(hours.opens()));
    }

    /// Whether anybody works on a day.
    boolean works(LocalDate day) {
        return hours(day).closes().isAfter(hours(day).opens());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private Instant opens(LocalDate day) {
        return day.atTime(hours(day).opens()).atZone(zone).toInstant();
    }

    private Instant closes(LocalDate day) {
        return day.atTime(hours(day).closes()).atZone(zone).toInstant();
    }

    private Hours hours(LocalDate day) {
        return holidays.contains(day)
                ? FREE
                : days.getOrDefault((long) day.getDayOfWeek().getValue(), FREE);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
