package kontor.registry;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.DayNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says when the company works on a weekday. Clocks that run already keep the instants they have.
///
/// @param opens  as `08:00`
/// @param closes as `16:00`; the same as `opens` for a free day
public record SetHours(Weekday day, String opens, String closes) implements Command<DayNumber> {

    @Override
    public Permission needs() {
        return CalendarRoom.KEEP_CALENDAR;
    }

    @Override
    public Outcome<DayNumber> run(Tx tx) {
        var from = time(opens);
        if (from.isEmpty()) return bad("opens", opens);
        var to = time(closes).filter(end -> !end.isBefore(from.get()));
        if (to.isEmpty()) return bad("closes", closes);
        CalendarSql.hours(tx, day, new WorkingTime.Hours(from.get(), to.get()));
        if (CalendarSql.workingTime(tx).never()) return Outcome.refused(new CalendarRefusal.NeverOpen());
        return Outcome.done(new DayNumber(day.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Optional<LocalTime> time(String said) {
        try {
            return Optional.of(LocalTime.parse(said.length() == 4 ? "0" + said : said))
                    .filter(t -> t.getSecond() == 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Outcome<DayNumber> bad(String field, String came) {
        return Outcome.refused(new BadField("hours", field, Text.of("hours.wanted"), came));
    }
}
