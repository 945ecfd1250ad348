package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.ComplaintClosed;
import kontor.hatch.Reaction;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Closes what was told, once the customer has accepted it.
///
/// @param reaction what the customer said since; as when they were told, where nothing is said
public record CloseComplaint(ComplaintNumber complaint, Optional<Reaction> reaction)
        implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.towards(tx, complaint, ComplaintState.CLOSED, found -> {
            var said = reaction.or(found::reaction).orElse(Reaction.NONE);
            if (said != Reaction.ACCEPTED) return Outcome.refused(new ComplaintRefusal.NotAccepted(complaint, said));
            Steps.go(tx, found, ComplaintState.CLOSED, ComplaintStep.CLOSED, Optional.empty());
            ComplaintSql.reaction(tx, complaint, said);
            tx.post(new ComplaintClosed(complaint, said, tx.now(), tx.actor().audited()));
            return Outcome.done(complaint);
        });
    }
}
