package kontor.frontdesk.relations;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.Login;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Gives a task another day, or to somebody else; how often its day was moved is counted.
///
/// @param due today or later, within five years
public record PutOffTask(TaskNumber task, LocalDate due, Optional<Login> owner) implements Command<TaskNumber> {

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<TaskNumber> run(Tx tx) {
        var found = RelationSql.lock(tx, task);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("relations", task));
        var is = found.get();
        if (is.state() != TaskState.OPEN)
            return Outcome.refused(new WrongState("relations", task, is.state(), TaskState.OPEN));
        var refused = Known.badOwner(tx, owner).or(() -> Known.badDay(tx, due));
        if (refused.isPresent()) return Outcome.refused(refused.get());
        RelationSql.save(tx, is.until(due, owner.orElse(is.owner())));
        return Outcome.done(task);
    }
}
