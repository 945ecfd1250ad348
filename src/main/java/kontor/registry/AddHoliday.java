package kontor.registry;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Label;
import kontor.kernel.Name;
import kontor.kernel.Numbers.DayNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Adds a day on which nobody works: a new public holiday, or the company's own. Clocks that run already keep the
/// instants they have.
///
/// @param source the law or decision behind it
public record AddHoliday(LocalDate day, Name name, Optional<Name> source) implements Command<DayNumber> {

    @Override
    public Permission needs() {
        return CalendarRoom.KEEP_CALENDAR;
    }

    @Override
    public Outcome<DayNumber> run(Tx tx) {
        var number = new DayNumber(day.toString());
        if (CalendarSql.isHoliday(tx, number)) return Outcome.refused(new CalendarRefusal.FreeAlready(day));
        CalendarSql.add(
                tx,
                day,
                new Label(name.value(), name.value()),
                source.map(Name::value).orElse(""));
        return Outcome.done(number);
    }
}
