package kontor.backoffice.returns;

import kontor.hatch.ReturnDeclined;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The goods may not come back.
///
/// @param reason in words for the customer
public record DeclineReturn(ReturnNumber returned, Words reason) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.AUTHORISE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        return Step.to(tx, returned, GoodsReturnState.DECLINED).then(now -> {
            if (reason.isEmpty())
                return Outcome.refused(new BadField("return", "reason", Text.of("return.decline.wanted"), ""));
            GoodsReturnSql.save(tx, now.to(GoodsReturnState.DECLINED));
            tx.post(new ReturnDeclined(returned, reason, tx.now(), tx.actor().audited()));
            return Outcome.done(returned);
        });
    }
}
