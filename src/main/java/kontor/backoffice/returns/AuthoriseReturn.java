package kontor.backoffice.returns;

import java.util.Optional;
import kontor.hatch.ReturnAuthorised;
import kontor.kernel.Command;
import kontor.kernel.Numbers.ReturnNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.kernel.Words;

/// The goods may come back.
///
/// @param words what the customer should know, such as where to send them
public record AuthoriseReturn(ReturnNumber returned, Optional<Words> words) implements Command<ReturnNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.AUTHORISE;
    }

    @Override
    public Outcome<ReturnNumber> run(Tx tx) {
        return Step.to(tx, returned, GoodsReturnState.AUTHORISED).then(now -> {
            GoodsReturnSql.save(tx, now.to(GoodsReturnState.AUTHORISED));
            tx.post(new ReturnAuthorised(returned, words, tx.now(), tx.actor().audited()));
            return Outcome.done(returned);
        });
    }
}
