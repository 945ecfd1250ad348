package kontor.frontdesk.complaints;

import kontor.hatch.ComplainantErased;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Somebody who is known by name only is forgotten.
record EraseComplainant(ComplainantErased erased) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.with(tx, erased.complaint(), complaint -> {
            FollowErasure.forget(tx, complaint, erased.pseudonym());
            return Outcome.done(complaint.number());
        });
    }
}
