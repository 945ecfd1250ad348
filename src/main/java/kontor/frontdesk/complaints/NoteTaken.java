package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.CaseTaken;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Somebody of the office has the case: the desk can say so.
record NoteTaken(CaseTaken taken) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.with(tx, taken.complaint(), found -> {
            var origin = new Steps.Origin(taken.at(), taken.by());
            Steps.note(tx, found, ComplaintStep.TAKEN, origin, Optional.empty());
            ComplaintSql.taken(tx, taken.complaint(), taken.by());
            return Outcome.done(taken.complaint());
        });
    }
}
