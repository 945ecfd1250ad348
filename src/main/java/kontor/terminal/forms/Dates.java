package kontor.terminal.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people type them: `d` today, `+3` in three days, `28` this month's 28th, `0412` the 4th of December,
/// `041226`,
/// `4.12.`, `4.12.2026` and `2026-12-04`.
public final class Dates {

    private static final Pattern AWAY = Pattern.compile("([+-])([0-9]{1,4})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2}|[0-9]{4})?");
    private static final Pattern DOTS = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})(?:[./]([0-9]{2}|[0-9]{4})?)?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private Dates() {}

    /// The date, or empty where it is none or does not exist.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        try {
            return Optional.ofNullable(found(typed.strip(), today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable LocalDate found(String typed, LocalDate today) {
        if (typed.equalsIgnoreCase("d")) return today;
        var away = AWAY.matcher(typed);
        if (away.matches()) return today.plusDays(Long.parseLong(away.group(1) + away.group(2)));
        if (typed.matches("[0-9]{1,2}")) return today.withDayOfMonth(Integer.parseInt(typed));
        var iso = ISO.matcher(typed);
        if (iso.matches()) return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        var digits = DIGITS.matcher(typed);
        if (digits.matches()) return dayFirst(digits, today);
        var dots = DOTS.matcher(typed);
        return dots.matches() ? dayFirst(dots, today) : null;
    }

    private static LocalDate dayFirst(Matcher found, LocalDate today) {
        var year = found.group(3) == null ? today.getYear() : number(found, 3);
        return LocalDate.of(year < 100 ? 2000 + year : year, number(found, 2), number(found, 1));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
