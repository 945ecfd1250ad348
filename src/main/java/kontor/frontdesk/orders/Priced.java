package kontor.frontdesk.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kontor.frontdesk.prices.Tariff;
import kontor.hatch.VatRate;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.OrderNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Refusal;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.Offer;
import kontor.registry.ProductKind;
import kontor.registry.ProductSql;
import kontor.registry.VatArea;

/// Lines with their prices, VAT codes and nets, and what they come to.
///
/// @param lines in the order wanted
/// @param net   sum of the lines' nets
/// @param vat   by rate on the sum of its nets, rounded once each
public record Priced(List<Line> lines, Money net, Money vat) {

    /// VAT code of sales that leave the country.
    private static final String EXPORT = "52";

    /// No line is larger, so that sums never overflow.
    static final Quantity MOST = Quantity.of(1_000_000_000);

    /// A hundred milliard kroner.
    static final Money DEAREST = new Money(10_000_000_000_000L);

    /// More is a mistake, and would make a command long.
    private static final int MOST_LINES = 1000;

    /// A line of an order or a quote that has no number yet.
    ///
    /// @param price a unit, net, before the discount
    /// @param rule  the agreed price that it comes from; empty where it was said, or is the product's own
    public record Line(
            ProductNumber product,
            Name text,
            Quantity quantity,
            Price price,
            Rate discount,
            Optional<PriceRuleNumber> rule,
            String vatCode,
            boolean service,
            Money net) {

        OrderLine of(OrderNumber order, long place) {
            return new OrderLine(
                    order,
                    place,
                    product,
                    text,
                    quantity,
                    price,
                    discount,
                    vatCode,
                    service,
                    net,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    Quantity.ZERO,
                    rule);
        }
    }

    public Money total() {
        return net.plus(vat);
    }

    List<OrderLine> of(OrderNumber order) {
        var numbered = new ArrayList<OrderLine>();
        for (int i = 0; i < lines.size(); i++) numbered.add(lines.get(i).of(order, i + 1));
        return numbered;
    }

    /// Works lines out for a customer on this day, or says what is wrong with them. A price or a discount that is said
    /// wins; what is not said comes from the customer's price lists, and at last from the product.
    public static Outcome<Priced> of(Tx tx, Buyer buyer, LocalDate on, List<WantedLine> wanted) {
        if (wanted.isEmpty() || wanted.size() > MOST_LINES) {
            return Outcome.refused(new BadField(
                    "order", "lines", Text.of("order.lines.wanted"), wanted.isEmpty() ? "" : "" + wanted.size()));
        }
        var offers = new ArrayList<Offer>();
        for (var one : wanted) {
            var offer = ProductSql.offer(tx, one.product());
            if (offer.isEmpty()) return Outcome.refused(new NoSuch("order", one.product()));
            offers.add(offer.get());
        }
        var tariff = Tariff.of(tx, buyer.number(), on, listed(offers, wanted));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < wanted.size(); i++) {
            var offer = offers.get(i);
            var one = wanted.get(i);
            var agreed = one.price().isPresent()
                    ? Optional.<Tariff.Agreed>empty()
                    : tariff.price(offer.number(), one.quantity());
            var price =
                    one.price().or(() -> agreed.flatMap(Tariff.Agreed::price)).orElse(offer.price());
            var wrong = wrong(i + 1, one, offer, price);
            if (wrong.isPresent()) return Outcome.refused(wrong.get());
            lines.add(line(buyer.area(), offer, one, price, agreed));
        }
        return totals(tx, on, lines);
    }

    private static List<ProductNumber> listed(List<Offer> offers, List<WantedLine> wanted) {
        var listed = new ArrayList<ProductNumber>();
        for (int i = 0; i < offers.size(); i++) {
            var offer = offers.get(i);
            var open = wanted.get(i).price().isEmpty();
            if (open && offer.listed() && !listed.contains(offer.number())) listed.add(offer.number());
        }
        return listed;
    }

    private static Line line(VatArea area, Offer offer, WantedLine one, Price price, Optional<Tariff.Agreed> agreed) {
        var discount = one.discount()
                .or(() -> agreed.flatMap(Tariff.Agreed::percentage))
                .orElse(Rate.ZERO);
        return new Line(
                offer.number(),
                offer.name(),
                one.quantity(),
                price,
                discount,
                agreed.map(Tariff.Agreed::rule),
                area == VatArea.EXPORT ? EXPORT : offer.vatCode(),
                offer.kind() == ProductKind.SERVICE,
                price.times(one.quantity(), discount));
    }

    private static Optional<Refusal> wrong(int place, WantedLine one, Offer offer, Price price) {
        var at = "lines[" + place + "].";
        if (!offer.sellable()) {
            return Optional.of(new OrderRefusal.NotSold(offer.number(), offer.state()));
        }
        if (!one.quantity().isPositive() || one.quantity().compareTo(MOST) > 0) {
            return Optional.of(new BadField(
                    "order",
                    at + "quantity",
                    Text.of("order.quantity.wanted"),
                    one.quantity().toString()));
        }
        var tooDear = (double) price.units() * one.quantity().units() > 1e6 * DEAREST.ore();
        if (price.isNegative() || tooDear) {
            return Optional.of(new BadField("order", at + "price", Text.of("order.price.wanted"), price.toString()));
        }
        return Optional.empty();
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
