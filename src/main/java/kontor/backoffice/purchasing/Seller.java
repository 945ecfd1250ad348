package kontor.backoffice.purchasing;

import kontor.backoffice.accounting.payables.Suppliers;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// A supplier as an order keeps it.
record Seller(SupplierNumber number, Name name) {

    static Outcome<Seller> of(Tx tx, SupplierNumber number) {
        return Suppliers.find(tx, number)
                .map(known -> Outcome.done(new Seller(number, known.name())))
                .orElseGet(() -> Outcome.refused(new NoSuch("purchase", number)));
    }
}
