package kontor.frontdesk.prices;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Refusal;
import kontor.kernel.SalesNumbers.PriceListNumber;
import kontor.kernel.SalesNumbers.PriceRuleNumber;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.registry.ProductSql;

/// Puts a price on a list, or changes the one from the same quantity and day. Orders and quotes that are there already
/// keep theirs.
///
/// @param fromQuantity from how many on a line; any where nothing is said
/// @param from         the first day; today where nothing is said
/// @param to           the last day; no end where nothing is said
/// @param price        a unit, net; or
/// @param percentage   off the product's own price
public record SetPrice(
        PriceListNumber list,
        ProductNumber product,
        Optional<Quantity> fromQuantity,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Price> price,
        Optional<Rate> percentage)
        implements Command<PriceRuleNumber> {

    private static final NumberSeries SERIES = new NumberSeries("price", 1);
    private static final Rate ALL = Rate.of("100");
    private static final Price DEAREST = Price.of("1000000000");
    private static final Quantity MOST = Quantity.of(1_000_000_000);

    @Override
    public Permission needs() {
        return PricesRoom.KEEP;
    }

    @Override
    public Outcome<PriceRuleNumber> run(Tx tx) {
        var wrong = wrong(tx);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        var many = fromQuantity.orElse(Quantity.ZERO);
        var day = from.orElseGet(tx::today);
        var there = PriceSql.same(tx, list, product, many, day);
        if (there.isPresent()) {
            var old = there.get();
            PriceSql.save(tx, rule(old.number(), old.seq(), many, day));
            return Outcome.done(old.number());
        }
        ProductSql.list(tx, product);
        var seq = tx.next(SERIES);
        var number = new PriceRuleNumber("PR-" + seq);
        PriceSql.add(tx, rule(number, seq, many, day));
        return Outcome.done(number);
    }

    private PriceRule rule(PriceRuleNumber number, long seq, Quantity many, LocalDate day) {
        return new PriceRule(number, seq, list, product, many, day, to, price, percentage);
    }

    private Optional<Refusal> wrong(Tx tx) {
        if (PriceSql.list(tx, list).isEmpty()) return Optional.of(new NoSuch("price", list));
        if (ProductSql.lock(tx, product).isEmpty()) return Optional.of(new NoSuch("price", product));
        if (price.isPresent() == percentage.isPresent())
            return bad(
                    "price", "price.either.wanted", price.map(Price::toString).orElse(""));
        if (price.filter(p -> p.isNegative() || p.compareTo(DEAREST) > 0).isPresent())
            return bad("price", "price.price.wanted", price.get().toString());
        if (percentage.filter(p -> p.units() < 0 || p.compareTo(ALL) > 0).isPresent())
            return bad("percentage", "price.percentage.wanted", percentage.get().toString());
        if (fromQuantity
                .filter(q -> q.compareTo(Quantity.ZERO) < 0 || q.compareTo(MOST) > 0)
                .isPresent())
            return bad(
                    "fromQuantity", "price.quantity.wanted", fromQuantity.get().toString());
        if (to.filter(last -> last.isBefore(from.orElseGet(tx::today))).isPresent())
            return bad("to", "price.to.wanted", to.get().toString());
        return Optional.empty();
    }

    private static Optional<Refusal> bad(String field, String wanted, String came) {
        return Optional.of(new BadField("price", field, Text.of(wanted), came));
    }
}
