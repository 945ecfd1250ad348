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

/// Prepares what one person on a call-back list is to be told; only the desk tells.
///
/// @param words in the person's language
public record PrepareCallBack(CallBackNumber callBack, Words words) implements Command<CallBackNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.CALL_BACK;
    }

    @Override
    public Outcome<CallBackNumber> run(Tx tx) {
        if (words.isEmpty())
            return Outcome.refused(new BadField("callback", "words", Text.of("callback.words.wanted"), ""));
        var found = CallBackSql.lock(tx, callBack);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("callback", callBack));
        if (!found.get().state().mayBecome(CallBackState.READY))
            return Outcome.refused(
                    new WrongState("callback", callBack, found.get().state(), CallBackState.READY));
        Prepare.one(tx, found.get(), words, tx.actor().audited());
        return Outcome.done(callBack);
    }
}
