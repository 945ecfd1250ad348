package kontor.backoffice.development;

import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.kernel.WrongState;

/// Takes somebody who cannot be told off a call-back list: a firm that is no more, a returned letter. Not once the desk
/// has it.
public record DropCallBack(CallBackNumber callBack, Words reason) implements Command<CallBackNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.CALL_BACK;
    }

    @Override
    public Outcome<CallBackNumber> run(Tx tx) {
        if (reason.isEmpty())
            return Outcome.refused(new BadField("callback", "reason", Text.of("callback.reason.wanted"), ""));
        var found = CallBackSql.lock(tx, callBack);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("callback", callBack));
        if (found.get().state() != CallBackState.LISTED)
            return Outcome.refused(
                    new WrongState("callback", callBack, found.get().state(), CallBackState.DROPPED));
        CallBackSql.drop(tx, callBack, reason);
        return Outcome.done(callBack);
    }
}
