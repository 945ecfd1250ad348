package kontor.backoffice.development;

import kontor.kernel.Command;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// The next page of a list that is being prepared.
record PrepareMore(Prepare.PreparingGoesOn all) implements Command<ProductNumber> {

    @Override
    public Permission needs() {
        return DevelopmentRoom.CALL_BACK;
    }

    @Override
    public Outcome<ProductNumber> run(Tx tx) {
        Prepare.page(tx, all);
        return Outcome.done(all.product());
    }
}
