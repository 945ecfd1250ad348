package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.CustomerReplied;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// Passes on what the customer replied to the office's question: the office's clocks go on.
///
/// @param words the customer's
public record PassReply(
        ComplaintNumber complaint,
        @Personal(of = "complaint") Words words) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.with(tx, complaint, found -> {
            if (words.value().isBlank())
                return Outcome.refused(new BadField("complaint", "words", Text.of("complaint.words.wanted"), ""));
            if (found.question().isEmpty()) return Outcome.refused(new ComplaintRefusal.NothingAsked(complaint));
            if (found.questionPutAt().isEmpty()) return Outcome.refused(new ComplaintRefusal.NotPut(complaint));
            Steps.note(tx, found, ComplaintStep.REPLIED, Optional.of(words));
            ComplaintSql.question(tx, complaint, Optional.empty(), Optional.empty());
            tx.post(new CustomerReplied(complaint, words, tx.now(), tx.actor().audited()));
            return Outcome.done(complaint);
        });
    }
}
