package kontor.backoffice.people.absence;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.people.staff.HolidayPlan;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.PayrollNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of absence.
public final class AbsenceSql {

    private AbsenceSql() {}

    /// What a law gives; nothing where it does not limit.
    record Rule(Optional<Long> mostAtOnce, Optional<Long> mostTimes, Optional<Long> mostDays, long afterMonths) {}

    record HolidayDays(long days, long extraAge, long extraDays) {}

    static void add(Tx tx, Absence absence, Optional<Words> note) {
        Sql.of(tx)
                .update("""
                        insert into absence (number, seq, state, employee, kind, first_day, last_day, days, note, asked_at)
                        values (:number, :seq, :state, :employee, :kind, :firstDay, :lastDay, :days, :note, :now)""")
                .bindAll(absence)
                .bind("seq", Long.parseLong(absence.number().value().substring(3)))
                .bind("note", note)
                .bind("now", tx.now())
                .run();
    }

    /// One absence, while nobody else changes any of the same employee's.
    static Optional<Absence> lock(Tx tx, AbsenceNumber number) {
        Sql.of(tx).query("""
                        select e.number from employee e join absence a on a.employee = e.number
                         where a.number = :number for update""").bind("number", number).first(f -> f.text("number"));
        return Sql.of(tx).query("""
                        select number, state, employee, kind, first_day, last_day, days, payroll
                          from absence where number = :number""").bind("number", number).first(Absence.class);
    }

    static void become(Tx tx, AbsenceNumber number, AbsenceState state) {
        Sql.of(tx)
                .update("update absence set state = :state where number = :number")
                .bind("state", state)
                .bind("number", number)
                .run();
    }

    static void decide(Tx tx, AbsenceNumber number, AbsenceState state, Optional<Words> reason) {
        Sql.of(tx)
                .update("""
                        update absence set state = :state, decided_at = :now, decided_by = :by, reason = :reason
                         where number = :number""")
                .bind("state", state)
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .bind("reason", reason)
                .bind("number", number)
                .run();
    }

    static Optional<AbsenceNumber> overlapping(Tx tx, Absence wanted) {
        return Sql.of(tx).query("""
                        select number from absence
                         where employee = :employee and state in ('submitted', 'approved', 'taken')
                           and first_day <= :lastDay and last_day >= :firstDay and number <> :number
                         order by first_day, number limit 1""").bindAll(wanted).first(found -> found.get("number", AbsenceNumber.class));
    }

    static Optional<Rule> rule(Tx tx, AbsenceKind kind, LocalDate day) {
        return Sql.of(tx).query("""
                        select most_at_once, most_times, most_days, after_months from absence_rule
                         where kind = :kind and valid_from <= :day order by valid_from desc limit 1""").bind("kind", kind).bind("day", day).first(Rule.class);
    }

    static Optional<HolidayDays> holidayRule(Tx tx, HolidayPlan plan, LocalDate day) {
        return Sql.of(tx).query("""
                        select days, extra_age, extra_days from holiday_rule
                         where plan = :plan and valid_from <= :day order by valid_from desc limit 1""").bind("plan", plan).bind("day", day).first(HolidayDays.class);
    }

    /// The holiday that an employee has asked for or had in a year, but for one absence.
    static long holidayUsed(Tx tx, Absence but, int year) {
        return days(tx, but, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The days of the same kind that begin in a time, but for this absence.
    static long days(Tx tx, Absence but, LocalDate from, LocalDate until) {
        return sum(tx, "coalesce(sum(days), 0)", but, from, until);
    }

    /// How many of the same kind begin in a time, but for this absence.
    static long times(Tx tx, Absence but, LocalDate from, LocalDate until) {
        return sum(tx, "count(*)", but, from, until);
    }

    private static long sum(Tx tx, String what, Absence but, LocalDate from, LocalDate until) {
        return Sql.of(tx)
                .query(
                        "select cast(" + what + " as bigint) as found from absence"
                                + " where employee = :employee and kind = :kind and number <> :number"
                                + " and state in ('submitted', 'approved', 'taken') and first_day > :from and first_day <= :until")
                .bind("employee", but.employee())
                .bind("kind", but.kind())
                .bind("number", but.number())
                .bind("from", from.minusDays(1))
                .bind("until", until)
                .first(found -> found.whole("found"))
                .orElse(0L);
    }

    /// An absence without pay that a run is to reckon with.
    public record Unpaid(LocalDate firstDay, LocalDate lastDay) {}

    /// What of somebody's absence in a month is without pay.
    public static java.util.List<Unpaid> unpaid(Tx tx, EmployeeNumber employee, LocalDate first, LocalDate last) {
        return Sql.of(tx)
                .query("""
                        select first_day, last_day from absence
                         where employee = :employee and kind = 'leave' and state in ('approved', 'taken')
                           and first_day <= :last and last_day >= :first
                         order by first_day, number""")
                .bind("employee", employee)
                .bind("first", first)
                .bind("last", last)
                .list(Unpaid.class);
    }

    /// A posted run has reckoned with all that began until its month's end.
    public static void lock(Tx tx, PayrollNumber payroll, LocalDate until) {
        Sql.of(tx).update("""
                        update absence set payroll = :payroll
                         where payroll is null and state in ('approved', 'taken') and first_day <= :until""").bind("payroll", payroll).bind("until", until).run();
    }
}
