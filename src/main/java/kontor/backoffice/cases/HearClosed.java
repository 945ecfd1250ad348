package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.ComplaintClosed;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.Decided;

/// The desk has closed the complaint: some months from now the effect is judged.
record HearClosed(ComplaintClosed event) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var found = CaseSql.lock(tx, event.complaint());
        if (found.isEmpty()) return Outcome.refused(new NoSuch("case", event.complaint()));
        var file = found.get();
        var how = new Words(Kinds.wire(event.reaction()));
        StepSql.heard(tx, Step.CLOSE, file, file.state(), new StepSql.Heard(event.at(), event.by(), Optional.of(how)));
        var days = tx.ask(new Decided("verify-days"));
        CaseSql.closed(tx, file.number(), event.at(), TakeIn.day(tx, event.at()).plusDays(days));
        return Outcome.done(file.number());
    }
}
