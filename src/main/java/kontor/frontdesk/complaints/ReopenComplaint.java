package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.ComplaintReopened;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The customer is not content with what they were told: the case is with the office again. How often is kept.
///
/// @param words what the customer says now
public record ReopenComplaint(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Optional<Words> words) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.towards(tx, complaint, ComplaintState.REOPENED, found -> {
            var times = found.reopened() + 1;
            Steps.go(tx, found, ComplaintState.REOPENED, ComplaintStep.REOPENED, words);
            ComplaintSql.reopened(tx, complaint, times);
            tx.post(new ComplaintReopened(
                    complaint,
                    words.filter(said -> !said.value().isBlank()),
                    times,
                    tx.now(),
                    tx.actor().audited()));
            return Outcome.done(complaint);
        });
    }
}
