package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.Channel;
import kontor.hatch.CustomerTold;
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

/// The desk has told the customer the office's answer. Never closes: that is a step of its own, or silence.
///
/// @param note what the customer said
public record TellCustomer(
        ComplaintNumber complaint,
        Channel channel,
        Reaction reaction,
        @Personal(of = "complaint") Optional<Words> note) implements Command<ComplaintNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        return Steps.towards(tx, complaint, ComplaintState.TOLD, found -> {
            Steps.go(tx, found, ComplaintState.TOLD, ComplaintStep.TOLD, note);
            ComplaintSql.told(tx, complaint, channel, reaction, CloseQuiet.after(tx, reaction));
            Clocks.stop(tx, complaint, ClockKind.TELL);
            ToTell.told(tx, TellKind.ANSWER, complaint, channel, reaction);
            tx.post(new CustomerTold(
                    complaint, channel, reaction, tx.now(), tx.actor().audited()));
            return Outcome.done(complaint);
        });
    }
}
