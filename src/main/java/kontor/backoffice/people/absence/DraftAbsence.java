package kontor.backoffice.people.absence;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.AbsenceNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.WorkingDays;

/// Writes down that somebody will be away, or was. It is asked for when it is submitted.
///
/// @param until    the last day; the first if left out
/// @param employee oneself if left out
public record DraftAbsence(
        AbsenceKind kind,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Words> note,
        Optional<EmployeeNumber> employee)
        implements Command<AbsenceNumber> {

    private static final int LONGEST_DAYS = 731;

    @Override
    public Permission needs() {
        return AbsenceRoom.OWN;
    }

    @Override
    public Outcome<AbsenceNumber> run(Tx tx) {
        return Deciding.whose(tx, employee, AbsenceRoom.KEEP).then(who -> {
            var last = until.orElse(from);
            if (last.isBefore(from)
                    || last.isAfter(from.plusDays(LONGEST_DAYS))
                    || !who.worksOn(from)
                    || !who.worksOn(last)
                    || kind == AbsenceKind.HOLIDAY && last.getYear() != from.getYear())
                return Outcome.refused(
                        new BadField("absence", "until", Text.of("absence.wanted.until"), last.toString()));
            var days = WorkingDays.between(tx, from, last);
            if (days == 0)
                return Outcome.refused(
                        new BadField("absence", "from", Text.of("absence.wanted.from"), from.toString()));
            var number = new AbsenceNumber("FR-" + tx.next(Absence.SERIES));
            AbsenceSql.add(
                    tx,
                    new Absence(number, AbsenceState.DRAFT, who.number(), kind, from, last, days, Optional.empty()),
                    note);
            return Outcome.done(number);
        });
    }
}
