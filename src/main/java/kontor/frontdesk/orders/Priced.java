package kontor.frontdesk.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.hatch.VatRate;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Refusal;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.Product;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;
import kontor.registry.VatArea;

/// Lines with their prices, VAT codes and nets, and what they come to.
///
/// @param lines in the order wanted
/// @param net   sum of the lines' nets
/// @param vat   by rate on the sum of its nets, rounded once each
record Priced(List<Line> lines, Money net, Money vat) {

    /// VAT code of sales that leave the country.
    private static final String EXPORT = "52";

    /// No line is larger, so that sums never overflow.
    static final Quantity MOST = Quantity.of(1_000_000_000);

    /// A hundred milliard kroner.
    static final Money DEAREST = new Money(10_000_000_000_000L);

    /// More is a mistake, and would make a command long.
    private static final int MOST_LINES = 1000;

    /// A line of an order that has no number yet.
    record Line(Product product, WantedLine wanted, String vatCode, Money net) {

        OrderLine of(OrderNumber order, long place) {
            return new OrderLine(
                    order,
                    place,
                    product.number(),
                    product.name(),
                    wanted.quantity(),
                    wanted.price().orElse(product.price()),
                    wanted.discount().orElse(Rate.ZERO),
                    vatCode,
                    product.kind() == ProductKind.SERVICE,
                    net,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    Quantity.ZERO);
        }
    }

    List<OrderLine> of(OrderNumber order) {
        var numbered = new ArrayList<OrderLine>();
        for (int i = 0; i < lines.size(); i++) numbered.add(lines.get(i).of(order, i + 1));
        return numbered;
    }

    /// Works lines out for a customer of this area on this day, or says what is wrong with them.
    static Outcome<Priced> of(Tx tx, VatArea area, LocalDate on, List<WantedLine> wanted) {
        if (wanted.isEmpty() || wanted.size() > MOST_LINES) {
            return Outcome.refused(new BadField(
                    "order", "lines", Text.of("order.lines.wanted"), wanted.isEmpty() ? "" : "" + wanted.size()));
        }
        var lines = new ArrayList<Line>();
        for (var one : wanted) {
            var product = ProductSql.find(tx, one.product());
            if (product.isEmpty()) return Outcome.refused(new NoSuch("order", one.product()));
            var wrong = wrong(lines.size() + 1, one, product.get());
            if (wrong.isPresent()) return Outcome.refused(wrong.get());
            var code = area == VatArea.EXPORT ? EXPORT : product.get().vatCode();
            lines.add(new Line(product.get(), one, code, net(one, product.get())));
        }
        return totals(tx, on, lines);
    }

    private static Optional<Refusal> wrong(int place, WantedLine one, Product product) {
        var at = "lines[" + place + "].";
        if (!product.sellable()) {
            return Optional.of(new OrderRefusal.NotSold(product.number(), product.state()));
        }
        if (!one.quantity().isPositive() || one.quantity().compareTo(MOST) > 0) {
            return Optional.of(new BadField(
                    "order",
                    at + "quantity",
                    Text.of("order.quantity.wanted"),
                    one.quantity().toString()));
        }
        var price = one.price().orElse(product.price());
        var tooDear = (double) price.units() * one.quantity().units() > 1e6 * DEAREST.ore();
        if (price.isNegative() || tooDear) {
            return Optional.of(new BadField("order", at + "price", Text.of("order.price.wanted"), price.toString()));
        }
        return Optional.empty();
    }

    private static Money net(WantedLine one, Product product) {
        return one.price()
                .orElse(product.price())
                .times(one.quantity(), one.discount().orElse(Rate.ZERO));
    }

    private static Outcome<Priced> totals(Tx tx, LocalDate on, List<Line> lines) {
        var nets = new TreeMap<String, Money>();
        lines.forEach(line -> nets.merge(line.vatCode(), line.net(), Money::plus));
        var net = Money.ZERO;
        var vat = Money.ZERO;
        for (var sum : nets.entrySet()) {
            var rate = tx.ask(new VatRate(sum.getKey(), on));
            if (rate.isEmpty()) return Outcome.refused(new OrderRefusal.NoRate(sum.getKey(), on));
            net = net.plus(sum.getValue());
            vat = vat.plus(rate.get().of(sum.getValue()));
        }
        return Outcome.done(new Priced(List.copyOf(lines), net, vat));
    }
}
