package kontor.backoffice.returns;

import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Accounting has credited a return.
record CloseReturn(ReturnNumber returned) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.AUTHORISE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        return Step.to(tx, returned, GoodsReturnState.CREDITED).then(now -> {
            GoodsReturnSql.save(tx, now.to(GoodsReturnState.CREDITED));
            return Outcome.done(returned);
        });
    }
}
