package kontor.backoffice.people.time;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.TimeNumber;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of hours.
final class TimeSql {

    private TimeSql() {}

    record Entry(
            TimeState state,
            EmployeeNumber employee,
            LocalDate workedOn,
            Quantity hours,
            Optional<ComplaintNumber> complaint) {}

    static final View TIME = time("time", TimeRoom.READ, Side.OFFICE, "true");
    static final View MINE = time("my-time", TimeRoom.OWN, Side.BOTH, "e.login = {me}");
    static final View TO_DECIDE = time(
            "time-to-decide",
            TimeRoom.OWN,
            Side.BOTH,
            "t.state = 'submitted' and e.manager = (select m.number from employee m where m.login = {me})");

    private static View time(String name, Permission needs, Side side, String which) {
        return View.named(name, needs, side)
                .from("from time_entry t join employee e on e.number = t.employee where " + which)
                .columns(
                        Column.of("number", TimeNumber.class, "t.number", 7).always(),
                        Column.of("state", TimeState.class, "t.state", 9).always(),
                        Column.text("name", "e.name", 18).always(),
                        Column.of("date", LocalDate.class, "t.worked_on", 10).always(),
                        Column.of("hours", Quantity.class, "t.hours", 6).always(),
                        Column.of("order", OrderNumber.class, "t.order_number", 8),
                        Column.of("complaint", ComplaintNumber.class, "t.complaint", 8),
                        Column.of("project", DimensionNumber.class, "t.project", 10)
                                .wide(),
                        Column.of("note", Words.class, "t.note", 20).wide(),
                        Column.of("employee", EmployeeNumber.class, "t.employee", 8)
                                .wide())
                .orders(View.Order.by("date", LocalDate.class, "t.worked_on", String.class, "t.number")
                        .downwards())
                .done();
    }

    static Quantity hours(Tx tx, EmployeeNumber employee, LocalDate day) {
        return Sql.of(tx)
                .query("""
                        select cast(coalesce(sum(hours), 0) as bigint) as hours from time_entry
                         where employee = :employee and worked_on = :day and state <> 'rejected'""")
                .bind("employee", employee)
                .bind("day", day)
                .first(found -> found.quantity("hours"))
                .orElse(Quantity.ZERO);
    }

    static void add(Tx tx, TimeNumber number, EmployeeNumber who, LocalDate day, LogTime said) {
        Sql.of(tx)
                .update("""
                        insert into time_entry (number, seq, state, employee, worked_on, hours, order_number, complaint,
                                                project, note)
                        values (:number, :seq, 'submitted', :who, :day, :hours, :order, :complaint, :project, :note)""")
                .bindAll(said)
                .bind("number", number)
                .bind("seq", Long.parseLong(number.value().substring(3)))
                .bind("who", who)
                .bind("day", day)
                .run();
    }

    static Optional<Entry> lock(Tx tx, TimeNumber number) {
        return Sql.of(tx).query("""
                        select state, employee, worked_on, hours, complaint from time_entry
                         where number = :number for update""").bind("number", number).first(Entry.class);
    }

    static void decide(Tx tx, TimeNumber number, TimeState state) {
        Sql.of(tx)
                .update("update time_entry set state = :state, decided_by = :by where number = :number")
                .bind("state", state)
                .bind("by", tx.actor().audited())
                .bind("number", number)
                .run();
    }
}
