package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.Channel;
import kontor.hatch.CustomerReplied;
import kontor.hatch.QuestionPut;
import kontor.hatch.Reaction;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Personal;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// The desk has put the office's question to the customer: from now on the office's clocks wait for them.
///
/// @param reply what they answered, where they did at once
public record PutQuestion(
        ComplaintNumber complaint,
        Channel channel,
        @Personal(of = "complaint") Optional<Words> reply) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.with(tx, complaint, found -> {
            if (found.question().isEmpty()) return Outcome.refused(new ComplaintRefusal.NothingAsked(complaint));
            if (found.questionPutAt().isPresent()) return Outcome.refused(new ComplaintRefusal.AskedAlready(complaint));
            var answer = reply.filter(words -> !words.value().isBlank());
            var by = tx.actor().audited();
            Steps.note(tx, found, ComplaintStep.QUESTION_PUT, Optional.empty());
            Clocks.stop(tx, complaint, ClockKind.TELL);
            ToTell.told(tx, TellKind.QUESTION, complaint, channel, Reaction.NONE);
            tx.post(new QuestionPut(complaint, tx.now(), by));
            if (answer.isEmpty()) {
                ComplaintSql.question(tx, complaint, found.question(), Optional.of(tx.now()));
                return Outcome.done(complaint);
            }
            Steps.note(tx, ComplaintSql.lock(tx, complaint).orElseThrow(), ComplaintStep.REPLIED, answer);
            ComplaintSql.question(tx, complaint, Optional.empty(), Optional.empty());
            tx.post(new CustomerReplied(complaint, answer.get(), tx.now(), by));
            return Outcome.done(complaint);
        });
    }
}
