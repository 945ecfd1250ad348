package kontor.frontdesk.returns;

import kontor.frontdesk.complaints.TellKind;
import kontor.frontdesk.complaints.ToTell;
import kontor.hatch.Withdraw;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// The customer keeps the goods after all, while they have not come.
public record WithdrawReturn(ReturnNumber returned) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.TAKE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var found = ReturnSql.lock(tx, returned);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("return", returned));
        var now = found.get();
        if (!now.state().mayBecome(ReturnState.WITHDRAWN))
            return Outcome.refused(new WrongState("return", returned, now.state(), ReturnState.WITHDRAWN));
        if (!tx.ask(new Withdraw(ReturnSql.asRequested(now, ReturnSql.lines(tx, returned)))))
            return Outcome.refused(new ReturnRefusal.TooLate(returned));
        ReturnSql.save(tx, now.to(ReturnState.WITHDRAWN));
        ToTell.withdraw(tx, TellKind.RETURN, returned);
        return Outcome.done(returned);
    }
}
