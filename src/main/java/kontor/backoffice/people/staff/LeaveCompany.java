package kontor.backoffice.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Says which day is somebody's last, or, with no day, that they stay.
public record LeaveCompany(EmployeeNumber employee, Optional<LocalDate> on) implements Command<EmployeeNumber> {

    @Override
    public Permission needs() {
        return StaffRoom.KEEP;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        return Hired.of(tx, employee).then(found -> {
            if (on.filter(day -> day.isBefore(found.startedOn())).isPresent())
                return Outcome.refused(new BadField(
                        "employee",
                        "on",
                        Text.of("employee.wanted.leaving"),
                        on.get().toString()));
            StaffSql.leaves(tx, employee, on);
            return Outcome.done(employee);
        });
    }
}
