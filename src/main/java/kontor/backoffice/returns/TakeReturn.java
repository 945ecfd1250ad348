package kontor.backoffice.returns;

import kontor.hatch.ReturnRequested;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The office hears of a return. One that the desk has withdrawn on the way is known already.
record TakeReturn(ReturnRequested requested) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.AUTHORISE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        var number = requested.returned();
        if (GoodsReturnSql.lock(tx, number).isPresent()) return Outcome.done(number);
        GoodsReturnSql.add(
                tx,
                GoodsReturn.requested(requested, tx.today()),
                requested.lines().stream()
                        .map(line -> GoodsReturnLine.wanted(number, line.line(), line.product(), line.quantity()))
                        .toList());
        return Outcome.done(number);
    }
}
