package kontor.frontdesk.complaints;

import java.util.Optional;
import kontor.hatch.CallBackTold;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.hatch.ReminderTold;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Numbers.ReminderNumber;
import kontor.kernel.Numbers.TellNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.ClockKind;
import kontor.registry.Clocks;

/// The customer has been told of a delay, of an improvement, or of what the office lacks: what needs no more than that.
///
/// @param reaction `none` where nothing is said
public record TellDone(TellNumber tell, Channel channel, Optional<Reaction> reaction) implements Command<TellNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<TellNumber> run(Tx tx) {
        var found = TellSql.lock(tx, tell);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("tell", tell));
        var waiting = found.get();
        if (waiting.state() != TellState.WAITING)
            return Outcome.refused(new ComplaintRefusal.ToldAlready(tell, waiting.state()));
        if (!waiting.kind().plain())
            return Outcome.refused(new ComplaintRefusal.OtherWay(
                    tell, waiting.kind(), Text.of(waiting.kind().command())));
        if (waiting.kind() == TellKind.REMINDER && channel != Channel.EMAIL && channel != Channel.LETTER)
            return Outcome.refused(new ComplaintRefusal.InWriting(tell));
        var said = reaction.orElse(Reaction.NONE);
        var by = tx.actor().audited();
        TellSql.save(tx, waiting.told(tx.now(), by, channel, said));
        if (waiting.kind() == TellKind.BOUNCE) bounceTold(tx, waiting);
        if (waiting.kind() == TellKind.CALL_BACK)
            tx.post(new CallBackTold(new CallBackNumber(waiting.subject()), channel, said, tx.now(), by));
        if (waiting.kind() == TellKind.REMINDER)
            tx.post(new ReminderTold(new ReminderNumber(waiting.subject()), channel, tx.now(), by));
        return Outcome.done(tell);
    }

    /// The complaint stays with the desk until the customer has said more and it is forwarded again.
    private static void bounceTold(Tx tx, Tell waiting) {
        waiting.complaint().flatMap(number -> ComplaintSql.lock(tx, number)).ifPresent(complaint -> {
            Steps.note(tx, complaint, ComplaintStep.BOUNCE_TOLD, Optional.empty());
            Clocks.stop(tx, complaint.number(), ClockKind.TELL);
        });
    }
}
