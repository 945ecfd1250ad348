package kontor.backoffice.purchasing.claims;

import java.util.Optional;
import kontor.backoffice.accounting.payables.Suppliers;
import kontor.backoffice.purchasing.Sold;
import kontor.hatch.KnownComplaint;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Quantity;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.registry.ProductSql;

/// Opens a claim on a supplier. What a receipt of a purchase order says need not be said again.
///
/// @param receipt   of the goods
/// @param supplier  who sold it; by the receipt, else whom the product is usually bought of, where nothing is said
/// @param quantity  that was not as it should be
/// @param complaint that it came of: what the supplier pays is taken off its cost
/// @param amount    that we want, net; the quantity at the ordered price where a receipt says it
public record OpenClaim(
        ClaimFault fault,
        Words words,
        Optional<ReceiptNumber> receipt,
        Optional<SupplierNumber> supplier,
        Optional<ProductNumber> product,
        Optional<Quantity> quantity,
        Optional<Money> amount,
        Optional<ComplaintNumber> complaint)
        implements Command<SupplierClaimNumber> {

    private static final NumberSeries SERIES = new NumberSeries("supplier-claim", 1);
    private static final Money DEAREST = Money.of("1000000000");

    @Override
    public Permission needs() {
        return ClaimsRoom.CLAIM;
    }

    @Override
    public Outcome<SupplierClaimNumber> run(Tx tx) {
        if (complaint.isPresent() && !tx.ask(new KnownComplaint(complaint.get())))
            return Outcome.refused(new NoSuch("supplier-claim", complaint.get()));
        var came = receipt.flatMap(number -> Sold.came(tx, number));
        if (receipt.isPresent() && came.isEmpty()) return Outcome.refused(new NoSuch("supplier-claim", receipt.get()));
        var what = came.map(Sold.Came::product).or(() -> product);
        if (what.isPresent() && ProductSql.find(tx, what.get()).isEmpty())
            return Outcome.refused(new NoSuch("supplier-claim", what.get()));
        var from = supplier.or(() -> came.map(Sold.Came::supplier)).or(() -> what.flatMap(one -> Sold.usual(tx, one)));
        if (from.isEmpty() && what.isEmpty() && complaint.isEmpty())
            return Outcome.refused(new ClaimRefusal.NothingSaid());
        var known = from.flatMap(number -> Suppliers.find(tx, number));
        if (from.isPresent() && known.isEmpty()) return Outcome.refused(new NoSuch("supplier-claim", from.get()));
        if (quantity.filter(many -> !many.isPositive()).isPresent())
            return bad("quantity", "supplier-claim.wanted.quantity", quantity.get());
        var sum = amount.or(() -> came.map(c -> c.price().times(quantity.orElse(c.quantity()))))
                .orElse(Money.ZERO);
        if (!fits(sum)) return bad("amount", "supplier-claim.wanted.amount", sum);
        var order = came.map(Sold.Came::purchase);
        return Outcome.done(open(tx, new About(known, order, what, sum)));
    }

    static boolean fits(Money sum) {
        return !sum.isNegative() && sum.compareTo(DEAREST) <= 0;
    }

    static <T> Outcome<T> bad(String field, String wanted, Object came) {
        return Outcome.refused(new BadField("supplier-claim", field, Text.of(wanted), came.toString()));
    }

    private record About(
            Optional<Suppliers.Known> supplier,
            Optional<PurchaseNumber> order,
            Optional<ProductNumber> product,
            Money sum) {

        Optional<SupplierNumber> number() {
            return supplier.map(Suppliers.Known::number);
        }

        Optional<Name> name() {
            return supplier.map(Suppliers.Known::name);
        }
    }

    private SupplierClaimNumber open(Tx tx, About about) {
        var seq = tx.next(SERIES);
        var claim = new Claim(
                new SupplierClaimNumber("LR-" + seq),
                seq,
                ClaimState.OPEN,
                about.number(),
                about.name(),
                fault,
                about.order(),
                receipt,
                about.product(),
                quantity,
                complaint,
                about.sum(),
                tx.today(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Money.ZERO,
                words,
                Optional.empty(),
                tx.actor().audited());
        ClaimSql.add(tx, claim);
        return claim.number();
    }
}
