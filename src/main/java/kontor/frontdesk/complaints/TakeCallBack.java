package kontor.frontdesk.complaints;

import kontor.hatch.CallBackReady;
import kontor.kernel.Command;
import kontor.kernel.Numbers.CallBackNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// A product has been made better: who complained about it, or holds it, is to be told.
record TakeCallBack(CallBackReady ready) implements Command<CallBackNumber> {

    @Override
    public Permission needs() {
        return ComplaintsRoom.TELL;
    }

    @Override
    public Outcome<CallBackNumber> run(Tx tx) {
        ToTell.put(
                tx,
                new ToTell.Matter(
                        TellKind.CALL_BACK,
                        ready.callBack(),
                        ready.complaint(),
                        ready.customer(),
                        ready.name(),
                        ready.words()),
                ready.at());
        return Outcome.done(ready.callBack());
    }
}
