package kontor.frontdesk.relations;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Notes that a task is not needed any more.
///
/// @param outcome why not
public record DropTask(
        TaskNumber task, @Personal(of = "task") Optional<Words> outcome) implements Command<TaskNumber> {

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<TaskNumber> run(Tx tx) {
        var found = RelationSql.lock(tx, task);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("relations", task));
        if (found.get().state() != TaskState.OPEN)
            return Outcome.refused(new WrongState("relations", task, found.get().state(), TaskState.DROPPED));
        RelationSql.save(tx, found.get().ended(TaskState.DROPPED, outcome, tx));
        return Outcome.done(task);
    }
}
