package kontor.registry;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DayNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Makes a holiday an ordinary day again. Clocks that run already keep the instants they have.
public record RemoveHoliday(DayNumber day) implements Command<DayNumber> {

    @Override
    public Permission needs() {
        return CalendarRoom.KEEP_CALENDAR;
    }

    @Override
    public Outcome<DayNumber> run(Tx tx) {
        if (!CalendarSql.isHoliday(tx, day)) return Outcome.refused(new NoSuch("holiday", day));
        CalendarSql.remove(tx, day);
        return Outcome.done(day);
    }
}
