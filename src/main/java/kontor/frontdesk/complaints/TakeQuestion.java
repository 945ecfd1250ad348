package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.CustomerAsked;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// The office asks the customer something, which only the desk can do.
record TakeQuestion(CustomerAsked asked) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var number = asked.complaint();
        return Steps.with(tx, number, found -> {
            if (!found.state().withTheOffice())
                return Outcome.refused(new WrongState("complaint", number, found.state(), ComplaintState.FORWARDED));
            var origin = new Steps.Origin(asked.at(), asked.by());
            Steps.note(tx, found, ComplaintStep.ASKED, origin, Optional.of(asked.words()));
            ComplaintSql.question(tx, number, Optional.of(asked.words()), Optional.empty());
            Clocks.stop(tx, number, ClockKind.TELL);
            Clocks.start(tx, number, ClockKind.TELL, Optional.empty());
            ToTell.put(tx, found.toTell(TellKind.QUESTION, asked.words()), asked.at());
            return Outcome.done(number);
        });
    }
}
