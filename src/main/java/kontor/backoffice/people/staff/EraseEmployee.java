package kontor.backoffice.people.staff;

import java.time.LocalDate;
import kontor.kernel.Command;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.PersonalFields;
import kontor.kernel.Tx;

/// Erases somebody who has left (GDPR article 17), when their last pay slip need not be kept any more: the directory
/// keeps the number under a pseudonym, what is private goes, and the key to all that the journal has sealed of them.
public record EraseEmployee(EmployeeNumber employee) implements Command<EmployeeNumber> {

    @Override
    public Permission needs() {
        return StaffRoom.SENSITIVE;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        return Hired.of(tx, employee).then(found -> {
            if (found.leftOn().filter(tx.today()::isAfter).isEmpty())
                return Outcome.refused(new StaffRefusal.StillHere(employee));
            var until = StaffSql.lastPaid(tx, employee)
                    .map(year -> LocalDate.of((int) (year + StaffSql.yearsKept(tx)), 12, 31));
            if (until.filter(day -> !tx.today().isAfter(day)).isPresent())
                return Outcome.refused(new StaffRefusal.Kept(employee, until.get()));
            StaffSql.erase(tx, employee, PersonalFields.pseudonym(employee.value()));
            tx.forget(employee);
            return Outcome.done(employee);
        });
    }
}
