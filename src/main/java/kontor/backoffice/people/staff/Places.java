package kontor.backoffice.people.staff;

import java.util.Optional;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.EmployeeNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Refusal;
import kontor.kernel.Tx;
import kontor.registry.Works;

/// Where employees stand in the organisation, and as whom they sign in.
final class Places {

    /// Six digits a step; the column takes twenty steps and some.
    private static final int DEEPEST = 120;

    private Places() {}

    /// Why somebody cannot have this manager or this user.
    ///
    /// @param who nobody who is there where somebody new is taken on
    static Optional<Refusal> fault(
            Tx tx, Optional<Employee> who, Optional<EmployeeNumber> manager, Optional<Login> login) {
        if (manager.isPresent()) {
            var above = StaffSql.lock(tx, manager.get());
            if (above.isEmpty()) return Optional.of(new NoSuch("employee", manager.get()));
            if (above.get().erasedOn().isPresent()) return Optional.of(new StaffRefusal.Gone(manager.get()));
            var path = above.get().path();
            if (who.filter(w -> path.startsWith(w.path())).isPresent())
                return Optional.of(new StaffRefusal.Circle(manager.get()));
            var below =
                    who.map(w -> StaffSql.deepest(tx, w) - w.path().length()).orElse(0);
            if (path.length() + below >= DEEPEST) return Optional.of(new StaffRefusal.TooDeep(manager.get()));
        }
        if (login.isEmpty()) return Optional.empty();
        if (!tx.ask(new Works(login.get()))) return Optional.of(new NoSuch("employee", login.get()));
        return StaffSql.ofLogin(tx, login.get())
                .filter(other ->
                        who.filter(w -> w.number().equals(other.number())).isEmpty())
                .map(other -> new StaffRefusal.UserTaken(login.get(), other.number()));
    }

    static String under(Tx tx, Optional<EmployeeNumber> manager, long seq) {
        return manager.flatMap(m -> StaffSql.lock(tx, m)).map(Employee::path).orElse("") + Employee.step(seq);
    }
}
