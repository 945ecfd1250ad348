package kontor.backoffice.people.absence;

import java.util.Optional;
import kontor.backoffice.people.staff.Employee;
import kontor.backoffice.people.staff.Hired;
import kontor.backoffice.people.staff.StaffSql;
import kontor.kernel.Actor;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Who may ask for whom, and who decides: the manager, or who may keep such things for all; never oneself.
public final class Deciding {

    private Deciding() {}

    /// The employee who is at work here, if whoever acts is one.
    public static Optional<Employee> self(Tx tx) {
        return tx.actor().kind() == Actor.Kind.USER
                ? StaffSql.ofLogin(tx, new Login(tx.actor().name()))
                : Optional.empty();
    }

    /// Whose it is to be: one's own, or another's for who keeps them all.
    public static Outcome<Employee> whose(Tx tx, Optional<EmployeeNumber> named, Permission all) {
        var self = self(tx).map(Employee::number);
        var whose = named.or(() -> self);
        if (whose.isEmpty()) return Outcome.refused(new AbsenceRefusal.NoEmployee());
        if (!whose.equals(self) && !tx.may(all)) return Outcome.refused(new AbsenceRefusal.NotYours(whose.get()));
        return Hired.of(tx, whose.get());
    }

    public static boolean isSelf(Tx tx, EmployeeNumber employee) {
        return self(tx).filter(self -> self.number().equals(employee)).isPresent();
    }

    /// Whether whoever acts decides for somebody.
    public static boolean decides(Tx tx, EmployeeNumber employee, Permission all) {
        if (isSelf(tx, employee)) return false;
        var manager = StaffSql.find(tx, employee).flatMap(Employee::manager);
        return tx.may(all) || manager.isPresent() && manager.equals(self(tx).map(Employee::number));
    }
}
