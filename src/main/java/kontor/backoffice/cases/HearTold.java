package kontor.backoffice.cases;

import java.util.Optional;
import kontor.hatch.CustomerTold;
import kontor.kernel.Command;
import kontor.kernel.Kinds;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The customer has been told the answer: custody ends.
record HearTold(CustomerTold event) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return CasesRoom.HANDLE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var found = CaseSql.lock(tx, event.complaint());
        if (found.isEmpty()) return Outcome.refused(new NoSuch("case", event.complaint()));
        var file = found.get();
        var how = new Words(Kinds.wire(event.channel()) + ", " + Kinds.wire(event.reaction()));
        StepSql.heard(tx, Step.TELL, file, file.state(), new StepSql.Heard(event.at(), event.by(), Optional.of(how)));
        if (file.holder() != Holder.NOBODY) {
            Custody.end(tx, file.number(), event.at());
            CaseSql.told(tx, file.number(), event.at());
        }
        return Outcome.done(file.number());
    }
}
