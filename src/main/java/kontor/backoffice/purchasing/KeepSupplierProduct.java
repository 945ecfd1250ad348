package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.payables.Suppliers;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Numbers.SupplierProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.ProductSql;

/// Says that a supplier sells us something, and how; what is left out stays as it is. With a price, one step of the
/// supplier's price list from a day on.
///
/// @param theirNumber the supplier's number of it
/// @param price       of one, net
/// @param fromQuantity from which the price holds; any where nothing is said
/// @param validFrom   the day from which it holds; today where nothing is said
/// @param leadDays    from the order to the day it comes
/// @param minimum     that one can order
/// @param multiple    of which one orders, such as a pack
/// @param preferred   whether this supplier is asked first
public record KeepSupplierProduct(
        SupplierNumber supplier,
        ProductNumber product,
        Optional<Name> theirNumber,
        Optional<Price> price,
        Optional<Quantity> fromQuantity,
        Optional<LocalDate> validFrom,
        Optional<Long> leadDays,
        Optional<Quantity> minimum,
        Optional<Quantity> multiple,
        Optional<Boolean> preferred)
        implements Command<SupplierProductNumber> {

    private static final NumberSeries SERIES = new NumberSeries("supplier-product", 1);
    private static final long YEAR = 365;

    @Override
    public Permission needs() {
        return PurchasingRoom.KEEP;
    }

    @Override
    public Outcome<SupplierProductNumber> run(Tx tx) {
        if (Suppliers.find(tx, supplier).isEmpty()) return Outcome.refused(new NoSuch("supplier-product", supplier));
        if (ProductSql.find(tx, product).isEmpty()) return Outcome.refused(new NoSuch("supplier-product", product));
        if (leadDays.filter(days -> days < 0 || days > YEAR).isPresent())
            return bad("leadDays", "supplier-product.wanted.days", leadDays.get());
        if (minimum.filter(many -> !fits(many)).isPresent())
            return bad("minimum", "supplier-product.wanted.quantity", minimum.get());
        if (multiple.filter(many -> !fits(many)).isPresent())
            return bad("multiple", "supplier-product.wanted.quantity", multiple.get());
        if (fromQuantity.filter(many -> !fits(many)).isPresent())
            return bad("fromQuantity", "supplier-product.wanted.quantity", fromQuantity.get());
        if (price.filter(one -> !Bought.fits(one, Quantity.of(1))).isPresent())
            return bad("price", "purchase.wanted.price", price.get());
        return Outcome.done(keep(tx));
    }

    private SupplierProductNumber keep(Tx tx) {
        var found = SupplierProductSql.find(tx, product, supplier);
        var sold = found.map(was -> said(was.number(), was.seq(), Optional.of(was)))
                .orElseGet(() -> {
                    var seq = tx.next(SERIES);
                    return said(new SupplierProductNumber("LV-" + seq), seq, Optional.empty());
                });
        if (found.isPresent()) SupplierProductSql.save(tx, sold);
        else SupplierProductSql.add(tx, sold);
        if (sold.preferred()) SupplierProductSql.preferOnly(tx, sold);
        price.ifPresent(one -> SupplierProductSql.setPrice(
                tx, sold.number(), validFrom.orElseGet(tx::today), fromQuantity.orElse(Quantity.ZERO), one));
        return sold.number();
    }

    private SupplierProduct said(SupplierProductNumber number, long seq, Optional<SupplierProduct> was) {
        return new SupplierProduct(
                number,
                seq,
                supplier,
                product,
                theirNumber.or(() -> was.flatMap(SupplierProduct::theirNumber)),
                leadDays.or(() -> was.map(SupplierProduct::leadDays)).orElse(0L),
                minimum.or(() -> was.map(SupplierProduct::minimum)).orElse(Quantity.ZERO),
                multiple.or(() -> was.map(SupplierProduct::multiple)).orElse(Quantity.ZERO),
                preferred.or(() -> was.map(SupplierProduct::preferred)).orElse(false));
    }

    private static boolean fits(Quantity many) {
        return many.units() >= 0 && many.compareTo(Bought.MOST) <= 0;
    }

    private static Outcome<SupplierProductNumber> bad(String field, String wanted, Object came) {
        return Outcome.refused(new BadField("supplier-product", field, Text.of(wanted), came.toString()));
    }
}
