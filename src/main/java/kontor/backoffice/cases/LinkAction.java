package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.InvoiceCredited;
import kontor.hatch.Remedy;
import kontor.hatch.ReplacementOrdered;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Another room has done what was planned: the oldest such action that is open is done, with what came of it. What was
/// given without a plan, for a complaint the desk never handed over, or for none, changes nothing here.
///
/// @param document a credit note's or an order's number
record LinkAction(Optional<ComplaintNumber> complaint, Remedy remedy, String document)
        implements Command<SystemNumber> {

    static LinkAction credited(InvoiceCredited event) {
        return new LinkAction(event.complaint(), Remedy.CREDIT, event.credit().value());
    }

    static LinkAction replaced(ReplacementOrdered event) {
        return new LinkAction(
                Optional.of(event.complaint()),
                Remedy.REPLACEMENT,
                event.order().value());
    }

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        complaint.flatMap(number -> CaseSql.lock(tx, number)).ifPresent(file -> link(tx, file));
        return Outcome.done(new SystemNumber(document));
    }

    private void link(Tx tx, CaseFile file) {
        ActionSql.of(tx, file.number()).stream()
                .filter(action -> action.action() == remedy && action.state() == ActionState.OPEN)
                .findFirst()
                .ifPresent(action -> ActionSql.save(tx, action, ActionState.DONE, Optional.of(document)));
        StepSql.did(tx, Step.CARRY_OUT, file, file.state(), Optional.of(new Words(document)));
    }
}
