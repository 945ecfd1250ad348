package kontor.backoffice.people.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kontor.backoffice.people.staff.Employee;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;

/// What a law or an agreement gives, by the rules of the day on which an absence begins.
final class Limits {

    private Limits() {}

    /// Why somebody may not be away so.
    static Optional<Refusal> fault(Tx tx, Employee who, Absence wanted) {
        var other = AbsenceSql.overlapping(tx, wanted);
        if (other.isPresent()) return other.map(AbsenceRefusal.Overlaps::new);
        if (wanted.kind() == AbsenceKind.HOLIDAY) return holiday(tx, who, wanted);
        return AbsenceSql.rule(tx, wanted.kind(), wanted.firstDay()).flatMap(rule -> ruled(tx, who, wanted, rule));
    }

    private static Optional<Refusal> holiday(Tx tx, Employee who, Absence wanted) {
        int year = wanted.firstDay().getYear();
        var left = Balance.days(tx, who.number(), year) - AbsenceSql.holidayUsed(tx, wanted, year);
        return left < wanted.days()
                ? Optional.of(new AbsenceRefusal.NoHolidayLeft(year, left, wanted.days()))
                : Optional.empty();
    }

    private static Optional<Refusal> ruled(Tx tx, Employee who, Absence wanted, AbsenceSql.Rule rule) {
        var kind = wanted.kind();
        var begins = who.startedOn().plusMonths(rule.afterMonths());
        if (wanted.firstDay().isBefore(begins)) return Optional.of(new AbsenceRefusal.TooEarly(kind, begins));
        var calendar = ChronoUnit.DAYS.between(wanted.firstDay(), wanted.lastDay()) + 1;
        if (rule.mostAtOnce().filter(most -> calendar > most).isPresent())
            return Optional.of(
                    new AbsenceRefusal.TooLong(kind, rule.mostAtOnce().get()));
        var times = AbsenceSql.times(tx, wanted, wanted.firstDay().minusYears(1), wanted.lastDay());
        if (rule.mostTimes().filter(most -> times + 1 > most).isPresent())
            return Optional.of(
                    new AbsenceRefusal.TooOften(kind, rule.mostTimes().get()));
        var year = wanted.firstDay().getYear();
        var days = AbsenceSql.days(tx, wanted, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return rule.mostDays()
                .filter(most -> days + wanted.days() > most)
                .map(most -> new AbsenceRefusal.TooManyDays(kind, most));
    }
}
