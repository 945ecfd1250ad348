package kontor.backoffice.development;

import kontor.hatch.CallBackTold;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The desk has told somebody: a late word of one who was erased meanwhile changes nothing.
record CloseCallBack(CallBackTold told) implements Command<CallBackNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.CALL_BACK;
    }

    @Override
    public Outcome<CallBackNumber> run(Tx tx) {
        var found = CallBackSql.lock(tx, told.callBack());
        if (found.isEmpty()) return Outcome.refused(new NoSuch("callback", told.callBack()));
        if (found.get().state().mayBecome(CallBackState.TOLD)) CallBackSql.told(tx, told);
        return Outcome.done(told.callBack());
    }
}
