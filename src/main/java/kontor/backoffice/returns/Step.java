package kontor.backoffice.returns;

import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The return that a step is about.
final class Step {

    private Step() {}

    /// The return, locked, where it may become what the step makes of it.
    static Outcome<GoodsReturn> to(Tx tx, ReturnNumber number, GoodsReturnState next) {
        var found = GoodsReturnSql.lock(tx, number);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("return", number));
        var now = found.get();
        return now.state().mayBecome(next)
                ? Outcome.done(now)
                : Outcome.refused(new WrongState("return", number, now.state(), next));
    }
}
