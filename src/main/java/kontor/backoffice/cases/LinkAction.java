package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.Remedy;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Another room has done what was planned: the oldest such action that is open is done, with what came of it.
///
/// @param document a credit note's or an order's number
record LinkAction(ComplaintNumber complaint, Remedy remedy, String document) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var found = CaseSql.lock(tx, complaint);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("case", complaint));
        var file = found.get();
        ActionSql.of(tx, complaint).stream()
                .filter(action -> action.action() == remedy && action.state() == ActionState.OPEN)
                .findFirst()
                .ifPresent(action -> ActionSql.save(tx, action, ActionState.DONE, Optional.of(document)));
        StepSql.did(tx, Step.CARRY_OUT, file, file.state(), Optional.of(new Words(document)));
        return Outcome.done(complaint);
    }
}
