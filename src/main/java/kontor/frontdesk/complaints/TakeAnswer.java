package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.AnswerReady;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// The office has an answer: it is to be told. A question it still had has answered itself.
record TakeAnswer(AnswerReady ready) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var number = ready.complaint();
        return Steps.towards(tx, number, ComplaintState.ANSWERED, found -> {
            var origin = new Steps.Origin(ready.at(), ready.by());
            Steps.go(tx, found, ComplaintState.ANSWERED, ComplaintStep.ANSWERED, origin, Optional.of(ready.words()));
            ComplaintSql.answered(tx, ready);
            ToTell.withdraw(tx, TellKind.QUESTION, number);
            Clocks.stop(tx, number, ClockKind.TELL);
            Clocks.start(tx, number, ClockKind.TELL, Optional.empty());
            ToTell.put(tx, found.toTell(TellKind.ANSWER, ready.words()), ready.at());
            return Outcome.done(number);
        });
    }
}
