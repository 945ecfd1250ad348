package kontor.backoffice.people.staff;

import java.util.Optional;
import kontor.backoffice.accounting.vouchers.Dimensions;
import kontor.kernel.Command;
import kontor.kernel.Lang;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.DimensionNumber;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;

/// Corrects what the directory says of somebody: all is said anew, what is left out is emptied. A new manager takes all
/// below along.
public record ChangeEmployee(
        EmployeeNumber employee,
        @Personal(of = "employee") Name name,
        Optional<DimensionNumber> department,
        Optional<EmployeeNumber> manager,
        @Personal(of = "employee") Optional<Name> phone,
        @Personal(of = "employee") Optional<Name> email,
        Optional<Login> login,
        Optional<Lang> language)
        implements Command<EmployeeNumber> {

    @Override
    public Permission needs() {
        return StaffRoom.KEEP;
    }

    @Override
    public Outcome<EmployeeNumber> run(Tx tx) {
        var found = StaffSql.lock(tx, employee);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("employee", employee));
        var old = found.get();
        if (old.erasedOn().isPresent()) return Outcome.refused(new StaffRefusal.Gone(employee));
        var fault =
                Dimensions.fault(tx, department, Optional.empty()).or(() -> Places.fault(tx, found, manager, login));
        if (fault.isPresent()) return Outcome.refused(fault.get());
        var path = Places.under(tx, manager, old.seq());
        StaffSql.move(tx, old, path);
        StaffSql.save(
                tx,
                new Employee(
                        employee,
                        name,
                        department,
                        manager,
                        path,
                        phone,
                        email,
                        login,
                        language.orElse(old.language()),
                        old.startedOn(),
                        old.leftOn(),
                        old.erasedOn()));
        return Outcome.done(employee);
    }
}
