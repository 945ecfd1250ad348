package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.CaseBounced;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// The office hands a complaint back: the desk asks the customer for what is missing, and forwards it again.
record TakeBounce(CaseBounced bounced) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TAKE;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        var number = bounced.complaint();
        return Steps.towards(tx, number, ComplaintState.ACKNOWLEDGED, found -> {
            var origin = new Steps.Origin(bounced.at(), bounced.by());
            Steps.go(
                    tx,
                    found,
                    ComplaintState.ACKNOWLEDGED,
                    ComplaintStep.BOUNCED,
                    origin,
                    Optional.of(bounced.reason()));
            ComplaintSql.question(tx, number, Optional.empty(), Optional.empty());
            ToTell.withdraw(tx, TellKind.QUESTION, number);
            Clocks.stop(tx, number, ClockKind.TELL);
            Clocks.start(tx, number, ClockKind.TELL, Optional.empty());
            ToTell.put(tx, found.toTell(TellKind.BOUNCE, bounced.reason()), bounced.at());
            return Outcome.done(number);
        });
    }
}
