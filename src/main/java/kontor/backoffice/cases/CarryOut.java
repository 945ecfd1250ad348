package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.Remedy;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ActionNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Says that an action has been done: a repair; a claim on a supplier is first made, then settled. A credit, a
/// replacement and a revision are done by those whose books they stand in, and show here by themselves.
///
/// @param document what came of it, such as the supplier's own reference
public record CarryOut(ActionNumber action, Optional<Name> document, Optional<Words> note)
        implements Command<ActionNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ActionNumber> run(Tx tx) {
        var hyphen = action.value().lastIndexOf('-');
        var complaint =
                new ComplaintNumber(hyphen < 0 ? action.value() : action.value().substring(0, hyphen));
        var file = CaseSql.lock(tx, complaint);
        var found = ActionSql.of(tx, complaint).stream()
                .filter(one -> one.name().equals(action))
                .findFirst();
        if (file.isEmpty() || found.isEmpty()) return Outcome.refused(new NoSuch("case", action));
        return next(found.get()).then(state -> {
            ActionSql.save(tx, found.get(), state, document.map(Name::value));
            StepSql.did(tx, Step.CARRY_OUT, file.get(), file.get().state(), Optional.of(said()));
            return Outcome.done(action);
        });
    }

    private Outcome<ActionState> next(ActionSql.Action found) {
        return switch (found.action()) {
            case CREDIT, REPLACEMENT, REVISION -> Outcome.refused(new CaseRefusal.DoneElsewhere(action));
            case REPAIR, SUPPLIER_CLAIM, NONE ->
                switch (found.state()) {
                    case OPEN ->
                        Outcome.done(found.action() == Remedy.SUPPLIER_CLAIM ? ActionState.CLAIMED : ActionState.DONE);
                    case CLAIMED -> Outcome.done(ActionState.DONE);
                    case DONE -> Outcome.refused(new CaseRefusal.AlreadyDone(action));
                };
        };
    }

    private Words said() {
        return new Words(action.value()
                + document.map(d -> " " + d).orElse("")
                + note.map(words -> ": " + words).orElse(""));
    }
}
