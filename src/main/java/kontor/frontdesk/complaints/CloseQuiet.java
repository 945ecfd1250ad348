package kontor.frontdesk.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kontor.hatch.ComplaintClosed;
import kontor.hatch.Reaction;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.Decided;

/// A told complaint closes by itself when nothing has been heard for so many days as the company has decided.
///
/// One that the customer disputes never does: silence after a dispute is no consent. It stays with the desk, in a queue
/// of its own, until it is reopened or the customer has accepted it after all.
record CloseQuiet(ComplaintNumber complaint) implements Command<ComplaintNumber> {

    /// When what is told now will have been quiet for long enough.
    static Optional<Instant> after(Tx tx, Reaction reaction) {
        return switch (reaction) {
            case DISPUTED -> Optional.empty();
            case ACCEPTED, NONE -> Optional.of(tx.now().plus(Duration.ofDays(tx.ask(new Decided("quiet-days")))));
        };
    }

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.towards(tx, complaint, ComplaintState.CLOSED, found -> {
            if (found.closesAt().filter(at -> !at.isAfter(tx.now())).isEmpty())
                return Outcome.refused(new WrongState("complaint", complaint, found.state(), ComplaintState.CLOSED));
            Steps.go(tx, found, ComplaintState.CLOSED, ComplaintStep.QUIET, Optional.empty());
            tx.post(new ComplaintClosed(
                    complaint,
                    found.reaction().orElse(Reaction.NONE),
                    tx.now(),
                    tx.actor().audited()));
            return Outcome.done(complaint);
        });
    }
}
