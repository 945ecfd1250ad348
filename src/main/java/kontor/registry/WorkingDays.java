package kontor.registry;

import java.time.LocalDate;
import kontor.kernel.Tx;

/// Counts the days on which the company works.
public final class WorkingDays {

    /// Nobody is asked about more at once.
    private static final int MOST_DAYS = 3700;

    private WorkingDays() {}

    /// How many there are from one day to another, both with it.
    public static long between(Tx tx, LocalDate from, LocalDate until) {
        var time = CalendarSql.workingTime(tx);
        long count = 0;
        var day = from;
        for (int i = 0; i < MOST_DAYS && !day.isAfter(until); i++, day = day.plusDays(1)) if (time.works(day)) count++;
        return count;
    }

    /// The first one after a day; the day after it in a company that never works.
    public static LocalDate after(Tx tx, LocalDate from) {
        var time = CalendarSql.workingTime(tx);
        var day = from.plusDays(1);
        for (int i = 0; i < MOST_DAYS && !time.works(day); i++) day = day.plusDays(1);
        return time.works(day) ? day : from.plusDays(1);
    }
}
