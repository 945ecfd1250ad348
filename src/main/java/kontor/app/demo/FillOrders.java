package kontor.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kontor.hatch.VatRate;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Price;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.registry.Customer;
import kontor.registry.CustomerSql;
import kontor.registry.Product;
import kontor.registry.ProductSql;
import kontor.registry.VatArea;

/// Writes some made-up orders at once, each gone its whole way: goods received, order, delivery, invoice, most of them
/// paid, and every voucher of it.
///
/// @param from  the place of the first one, from 0
/// @param count how many; a command stays short
/// @param goods how many made-up products there are
/// @param seed  another one gives other orders
record FillOrders(long from, long count, long goods, long seed) implements Command<SystemNumber> {

    static final int MOST = 50;
    static final String VAT_CODE = "3";

    /// A line of an order.
    record Line(Product product, Quantity quantity, Money net, Money cost) {}

    /// An order with what it comes to.
    record Whole(Customer customer, LocalDate on, boolean paid, List<Line> lines, Money net, Money vat) {

        Money total() {
            return net.plus(vat);
        }

        Money cost() {
            return lines.stream().map(Line::cost).reduce(Money.ZERO, Money::plus);
        }
    }

    @Override
    public Permission needs() {
        return FillRoom.FILL;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        if (count < 1 || count > MOST || from < 0 || goods < 1) {
            return Outcome.refused(new FillRoom.Wrong(count, MOST));
        }
        if (!FillOrderSql.open(tx, tx.today())) return Outcome.refused(new FillRoom.Closed(tx.today()));
        var rate = tx.ask(new VatRate(VAT_CODE, tx.today())).orElseThrow();
        long customers = FillSql.customers(tx);
        if (customers == 0) return Outcome.refused(new FillRoom.Nobody());
        var orders = new ArrayList<Whole>();
        for (long i = from; i < from + count; i++) orders.add(order(tx, Dice.of(seed * 31 + 7, i), customers, rate));
        new FillBooks(tx, rate, orders).write();
        return Outcome.done(new SystemNumber(Long.toString(from + count)));
    }

    private Whole order(Tx tx, Dice dice, long customers, Rate rate) {
        var customer = customer(tx, dice, customers);
        var on = tx.today().withDayOfMonth(1 + dice.below(tx.today().getDayOfMonth()));
        var lines = lines(tx, dice);
        var net = lines.stream().map(Line::net).reduce(Money.ZERO, Money::plus);
        return new Whole(customer, on, dice.percent(80), lines, net, rate.of(net));
    }

    private static Customer customer(Tx tx, Dice dice, long customers) {
        while (true) {
            var number = new CustomerNumber(Long.toString(FillSql.FIRST_CUSTOMER + dice.popular((int) customers)));
            var found = CustomerSql.find(tx, number).filter(c -> c.vatArea() == VatArea.HOME);
            if (found.isPresent()) return found.get();
        }
    }

    private List<Line> lines(Tx tx, Dice dice) {
        var lines = new TreeMap<String, Line>();
        int wanted = dice.between(1, 5);
        for (int i = 0; i < wanted; i++) {
            var number = FillGoods.number(dice.popular((int) goods));
            var product = ProductSql.find(tx, new ProductNumber(number)).orElseThrow();
            var quantity = Quantity.of(dice.between(1, 12));
            lines.put(
                    number,
                    new Line(
                            product,
                            quantity,
                            product.price().times(quantity),
                            product.cost().times(quantity)));
        }
        return List.copyOf(lines.values());
    }

    /// What must come in first, by product, with a fifth more for the shelf.
    static Map<String, Line> received(List<Whole> orders) {
        var received = new TreeMap<String, Line>();
        for (var order : orders) {
            for (var line : order.lines()) {
                received.merge(line.product().number().value(), line, FillOrders::and);
            }
        }
        received.replaceAll((number, line) -> more(line));
        return received;
    }

    private static Line and(Line one, Line more) {
        return new Line(
                one.product(),
                one.quantity().plus(more.quantity()),
                one.net().plus(more.net()),
                one.cost().plus(more.cost()));
    }

    private static Line more(Line line) {
        var quantity = line.quantity().plus(Quantity.of(line.quantity().units() / 50_000 + 1));
        Price cost = line.product().cost();
        return new Line(line.product(), quantity, line.net(), cost.times(quantity));
    }
}
