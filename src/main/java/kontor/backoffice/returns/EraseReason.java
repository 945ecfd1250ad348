package kontor.backoffice.returns;

import kontor.hatch.CustomerErased;
import kontor.kernel.Command;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Nobody of the office reads any more what an erased customer said.
record EraseReason(CustomerErased erased) implements Command<CustomerNumber> {

    @Override
    public Permission needs() {
        return ReturnsRoom.AUTHORISE;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        GoodsReturnSql.erase(tx, erased.customer());
        return Outcome.done(erased.customer());
    }
}
