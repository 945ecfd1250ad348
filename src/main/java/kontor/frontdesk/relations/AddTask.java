package kontor.frontdesk.relations;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Refusal;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Tx;

/// Notes something to be done.
///
/// @param title    what, in a few words
/// @param due      today or later, within five years
/// @param customer whom it is about
/// @param owner    who is to do it; who notes it where nothing is said
public record AddTask(@Personal Name title, LocalDate due, Optional<CustomerNumber> customer, Optional<Login> owner)
        implements Command<TaskNumber> {

    private static final NumberSeries SERIES = new NumberSeries("customer-task", 1);

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<TaskNumber> run(Tx tx) {
        var refused = refused(tx);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        var seq = tx.next(SERIES);
        var number = new TaskNumber("OG-" + seq);
        RelationSql.add(
                tx,
                new Task(
                        number,
                        seq,
                        customer,
                        TaskState.OPEN,
                        title,
                        Known.owner(tx, owner),
                        due,
                        0,
                        tx.now(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return Outcome.done(number);
    }

    private Optional<Refusal> refused(Tx tx) {
        return customer.flatMap(of -> Known.refused(tx, of))
                .or(() -> Known.badOwner(tx, owner))
                .or(() -> Known.badDay(tx, due));
    }
}
