package kontor.frontdesk.relations;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;
import kontor.registry.Works;

/// What must be so before anything is noted.
final class Known {

    private Known() {}

    /// Why nothing can be noted of a customer.
    static Optional<Refusal> refused(Tx tx, CustomerNumber customer) {
        if (CustomerSql.hold(tx, customer).isEmpty()) return Optional.of(new NoSuch("relations", customer));
        return CustomerSql.erased(tx, customer) ? Optional.of(new RelationRefusal.Gone(customer)) : Optional.empty();
    }

    /// Who is to do a task, where nothing else is said: who notes it.
    static Login owner(Tx tx, Optional<Login> said) {
        return said.orElseGet(() -> new Login(tx.actor().name()));
    }

    static Optional<Refusal> badOwner(Tx tx, Optional<Login> said) {
        return said.filter(login -> !tx.ask(new Works(login))).map(RelationRefusal.NoOwner::new);
    }

    static Optional<Refusal> badDay(Tx tx, LocalDate day) {
        var fits = !day.isBefore(tx.today()) && day.isBefore(tx.today().plusYears(5));
        if (fits) return Optional.empty();
        return Optional.of(new BadField("task", "due", Text.of("task.due.wanted"), day.toString()));
    }
}
