package kontor.frontdesk.returns;

import java.util.Optional;
import kontor.frontdesk.complaints.TellKind;
import kontor.frontdesk.complaints.ToTell;
import kontor.hatch.Channel;
import kontor.hatch.Reaction;
import kontor.hatch.ReturnTold;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The desk has told the customer: that the goods may come, that they may not, or what was credited. What may come goes
/// on
/// being under way; the rest is over then.
///
/// @param reaction `none` where nothing is said
public record TellReturn(ReturnNumber returned, Channel channel, Optional<Reaction> reaction)
        implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.TELL;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var found = ReturnSql.lock(tx, returned);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("return", returned));
        var now = found.get();
        if (!now.state().toTell())
            return Outcome.refused(new WrongState("return", returned, now.state(), ReturnState.TOLD));
        var next = now.state().mayBecome(ReturnState.TOLD) ? ReturnState.TOLD : now.state();
        var what = reaction.orElse(Reaction.NONE);
        var by = tx.actor().audited();
        ReturnSql.save(tx, now.told(next, tx.now(), by, channel, what));
        ToTell.told(tx, TellKind.RETURN, returned, channel, what);
        tx.post(new ReturnTold(returned, channel, what, tx.now(), by));
        return Outcome.done(returned);
    }
}
