package kontor.registry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import kontor.kernel.Column;
import kontor.kernel.CompanyZone;
import kontor.kernel.Label;
import kontor.kernel.Numbers.DayNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The company's calendar: the hours of each weekday, and the days on which nobody works.
final class CalendarSql {

    private CalendarSql() {}

    static final View HOLIDAYS = View.named("holidays", RegistryRoom.READ, Side.BOTH)
            .from("from holiday h where true")
            .columns(
                    Column.of("number", DayNumber.class, "h.number", 12).always(),
                    Column.of("name", Label.class, "h.label", 30).always(),
                    Column.text("source", "h.source", 34))
            .orders(View.Order.by("number", DayNumber.class, "h.number"))
            .done();

    static final View HOURS = View.named("working-hours", RegistryRoom.READ, Side.BOTH)
            .from("from working_day w where true")
            .columns(
                    Column.of("number", DayNumber.class, "w.number", 12).always(),
                    Column.text("opens", "w.opens", 8).always(),
                    Column.text("closes", "w.closes", 8).always())
            .orders(View.Order.by("number", Long.class, "w.weekday"))
            .done();

    static WorkingTime workingTime(Tx tx) {
        var days = new HashMap<Long, WorkingTime.Hours>();
        Sql.of(tx)
                .query("select weekday, opens, closes from working_day order by weekday")
                .each(day -> days.put(
                        day.whole("weekday"),
                        new WorkingTime.Hours(
                                LocalTime.parse(day.text("opens")), LocalTime.parse(day.text("closes")))));
        var free = new HashSet<>(Sql.of(tx)
                .query("select on_day from holiday where on_day > :since")
                .bind("since", tx.today().minusYears(1))
                .list(found -> found.get("on_day", LocalDate.class)));
        return new WorkingTime(tx.ask(new CompanyZone()), days, free);
    }

    static boolean isHoliday(Tx tx, DayNumber day) {
        return Sql.of(tx)
                .query("select number from holiday where number = :number for update")
                .bind("number", day)
                .first(found -> found.text("number"))
                .isPresent();
    }

    static void add(Tx tx, LocalDate day, Label name, String source) {
        Sql.of(tx)
                .update("insert into holiday (number, on_day, label, source) values (:number, :day, :name, :source)")
                .bind("number", day.toString())
                .bind("day", day)
                .bind("name", name)
                .bind("source", source)
                .run();
    }

    static void remove(Tx tx, DayNumber day) {
        Sql.of(tx)
                .update("delete from holiday where number = :number")
                .bind("number", day)
                .run();
    }

    static void hours(Tx tx, Weekday day, WorkingTime.Hours hours) {
        Sql.of(tx)
                .update("update working_day set opens = :opens, closes = :closes where weekday = :weekday")
                .bind("weekday", day.ordinal() + 1L)
                .bind("opens", hours.opens().toString())
                .bind("closes", hours.closes().toString())
                .run();
    }
}
