package kontor.backoffice.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;

/// Lines with what is known of their supplier's prices, numbers and lead times.
record Bought(List<Line> lines) {

    /// So that sums never overflow.
    static final Quantity MOST = Quantity.of(1_000_000_000);

    /// A hundred milliard kroner, in øre.
    private static final double DEAREST = 1e13;

    /// More is a mistake, and would make a command long.
    static final int MOST_LINES = 1000;

    /// A line of an order that has no number yet.
    record Line(
            Product product, Quantity quantity, Price price, Optional<Name> theirNumber, Optional<LocalDate> expected) {

        Money net() {
            return price.times(quantity);
        }

        PurchaseOrderLine of(PurchaseNumber purchase, long place) {
            return new PurchaseOrderLine(
                    purchase,
                    place,
                    product.number(),
                    product.name(),
                    theirNumber,
                    quantity,
                    price,
                    net(),
                    expected,
                    Quantity.ZERO,
                    Quantity.ZERO);
        }
    }

    Money net() {
        return lines.stream().map(Line::net).reduce(Money.ZERO, Money::plus);
    }

    /// @param after how many lines the order has already
    List<PurchaseOrderLine> of(PurchaseNumber purchase, long after) {
        var numbered = new ArrayList<PurchaseOrderLine>();
        for (var line : lines) numbered.add(line.of(purchase, after + numbered.size() + 1L));
        return numbered;
    }

    /// Works lines out for an order of this day, or says what is wrong with them.
    static Outcome<Bought> of(Tx tx, Optional<SupplierNumber> from, LocalDate on, List<WantedGoods> wanted) {
        if (wanted.isEmpty() || wanted.size() > MOST_LINES)
            return bad("lines", "purchase.wanted.lines", wanted.isEmpty() ? "" : "" + wanted.size());
        var lines = new ArrayList<Line>();
        for (var one : wanted) {
            var found = ProductSql.find(tx, one.product());
            if (found.isEmpty()) return Outcome.refused(new NoSuch("purchase", one.product()));
            var product = found.get();
            var blocked = blocked(product);
            if (blocked.isPresent()) return Outcome.refused(blocked.get());
            if (!fits(one.quantity())) return bad("quantity", "purchase.wanted.quantity", one.quantity() + "");
            var known = from.flatMap(supplier -> SupplierProductSql.find(tx, product.number(), supplier));
            var price = one.price()
                    .or(() -> known.flatMap(sold -> SupplierProductSql.price(tx, sold.number(), one.quantity(), on)))
                    .orElse(product.cost());
            if (!fits(price, one.quantity())) return bad("price", "purchase.wanted.price", price.toString());
            var expected = one.expected().or(() -> known.map(sold -> on.plusDays(sold.leadDays())));
            lines.add(new Line(product, one.quantity(), price, known.flatMap(SupplierProduct::theirNumber), expected));
        }
        return Outcome.done(new Bought(List.copyOf(lines)));
    }

    private static Optional<Refusal> blocked(Product product) {
        if (product.kind() != ProductKind.GOODS) return Optional.of(new PurchaseRefusal.Service(product.number()));
        return product.buyable() ? Optional.empty() : Optional.of(new PurchaseRefusal.Blocked(product.number()));
    }

    static boolean fits(Quantity quantity) {
        return quantity.isPositive() && quantity.compareTo(MOST) <= 0;
    }

    static boolean fits(Price price, Quantity quantity) {
        return !price.isNegative() && (double) price.units() * quantity.units() <= 1e6 * DEAREST;
    }

    private static <T> Outcome<T> bad(String field, String wanted, String came) {
        return Outcome.refused(
                new BadField("purchase", field.equals("lines") ? field : "lines." + field, Text.of(wanted), came));
    }
}
