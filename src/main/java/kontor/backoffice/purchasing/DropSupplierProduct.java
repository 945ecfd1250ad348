package kontor.backoffice.purchasing;

import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SupplierProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// A supplier does not sell us something any more, and its prices are forgotten; orders keep theirs.
public record DropSupplierProduct(SupplierProductNumber sold) implements Command<SupplierProductNumber> {

    @Override
    public Permission needs() {
        return PurchasingRoom.KEEP;
    }

    @Override
    public Outcome<SupplierProductNumber> run(Tx tx) {
        if (SupplierProductSql.find(tx, sold).isEmpty()) return Outcome.refused(new NoSuch("supplier-product", sold));
        SupplierProductSql.drop(tx, sold);
        return Outcome.done(sold);
    }
}
