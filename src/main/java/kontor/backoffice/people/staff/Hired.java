package kontor.backoffice.people.staff;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// An employee who is there and has not been erased, kept from others.
public final class Hired {

    private Hired() {}

    public static Outcome<Employee> of(Tx tx, EmployeeNumber number) {
        var found = StaffSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("employee", number));
        return found.get().erasedOn().isPresent()
                ? Outcome.refused(new StaffRefusal.Gone(number))
                : Outcome.done(found.get());
    }
}
