package kontor.backoffice.purchasing;

import java.util.List;
import java.util.Optional;
import kontor.hatch.Procure;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// Puts what other rooms want bought on a draft of the product's usual supplier, one draft a supplier.
final class Gather {

    private Gather() {}

    static Outcome<PurchaseNumber> procure(Tx tx, Procure wanted) {
        var usual = SupplierProductSql.usual(tx, wanted.product());
        var supplier = usual.map(SupplierProduct::supplier);
        if (!Bought.fits(wanted.quantity())) return place(tx, supplier, wanted, wanted.quantity());
        return place(
                tx,
                supplier,
                wanted,
                usual.map(sold -> sold.atLeast(wanted.quantity())).orElse(wanted.quantity()));
    }

    private static Outcome<PurchaseNumber> place(
            Tx tx, Optional<SupplierNumber> supplier, Procure wanted, kontor.kernel.Quantity many) {
        var line = new WantedGoods(wanted.product(), many, Optional.empty(), wanted.wantedOn());
        return PlacePurchase.seller(tx, supplier)
                .then(seller -> Bought.of(tx, supplier, tx.today(), List.of(line))
                        .then(bought -> {
                            var open = PurchaseSql.gathering(tx, supplier);
                            var order = open.orElseGet(() -> PurchaseOrder.draft(tx, seller, tx.today(), bought.net())
                                    .gathering()
                                    .saying(Optional.of(wanted.why()), Optional.empty()));
                            var before = open.isPresent()
                                    ? PurchaseSql.lines(tx, order.number())
                                    : List.<PurchaseOrderLine>of();
                            if (before.size() >= Bought.MOST_LINES) return fresh(tx, seller, bought, wanted);
                            if (open.isPresent())
                                PurchaseSql.save(tx, order.worth(order.net().plus(bought.net())));
                            else PurchaseSql.add(tx, order);
                            PurchaseSql.addLines(tx, bought.of(order.number(), before.size()));
                            return Outcome.done(order.number());
                        }));
    }

    private static Outcome<PurchaseNumber> fresh(Tx tx, Optional<Seller> seller, Bought bought, Procure wanted) {
        var order = PurchaseOrder.draft(tx, seller, tx.today(), bought.net())
                .gathering()
                .saying(Optional.of(wanted.why()), Optional.empty());
        PurchaseSql.add(tx, order);
        PurchaseSql.addLines(tx, bought.of(order.number(), 0));
        return Outcome.done(order.number());
    }
}
