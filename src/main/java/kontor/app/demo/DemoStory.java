package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kontor.app.demo.DemoOrder.Fate;

/// The orders of the demo company over its working days, the oldest first, planned before anything is done.
final class DemoStory {

    static final int DAYS = 64;
    static final int ORDERS = 150;
    static final int CUSTOMERS = 60;

    private static final long SEED = 20_260;

    /// Working days from an invoice until it is due.
    private static final int TERM = 10;

    private DemoStory() {}

    static List<DemoOrder> tell() {
        var dice = new Dice(SEED);
        var orders = new ArrayList<DemoOrder>();
        for (int i = 0; i < ORDERS; i++) {
            int placed = i * DAYS / ORDERS / 2 * 2;
            var order = new DemoOrder(placed, dice.popular(CUSTOMERS), fate(DAYS - 1 - placed, i, dice));
            order.fill(dice);
            orders.add(order);
        }
        return orders;
    }

    /// The younger an order, the less of its way lies behind it.
    private static Fate fate(int age, int i, Dice dice) {
        var near = List.of(Fate.DRAFT, Fate.RESERVED, Fate.RESERVED, Fate.WAITING);
        var way = List.of(Fate.PICKED, Fate.PACKED, Fate.SHIPPED, Fate.RESERVED, Fate.WAITING, Fate.PART_SHIPPED);
        var sent = List.of(Fate.SHIPPED, Fate.INVOICED, Fate.INVOICED, Fate.PART_SHIPPED, Fate.INVOICED);
        var sold = List.of(Fate.INVOICED, Fate.INVOICED, Fate.PAID, Fate.PART_PAID, Fate.PAID, Fate.INVOICED);
        if (age <= 1) return near.get(i % near.size());
        if (age <= 4) return way.get(i % way.size());
        if (age <= 8) return sent.get(i % sent.size());
        if (age <= TERM + 8) return sold.get(i % sold.size());
        if (i % 25 == 7) return Fate.CREDITED;
        if (i % 25 == 17) return Fate.CANCELLED;
        if (dice.percent(12)) return Fate.INVOICED;
        return dice.percent(8) ? Fate.PART_PAID : Fate.PAID;
    }

    /// What must come in, by the day it comes and the product: enough for what is taken until the next time, and some.
    static Map<Integer, Map<String, Integer>> receipts(List<DemoOrder> orders) {
        int third = DAYS / 3;
        var receipts = new TreeMap<Integer, Map<String, Integer>>();
        for (int i = 0; i < 3; i++) {
            var from = i * third;
            var needed = new TreeMap<String, Integer>();
            if (i == 0) DemoGoods.plenty().forEach(good -> needed.put(good.number(), good.small() ? 60 : 4));
            orders.stream()
                    .filter(order ->
                            order.placed() / third == from / third || from / third == 2 && order.placed() >= from)
                    .flatMap(order -> order.lines().stream())
                    .filter(line -> !line.good().service()
                            && !DemoGoods.SCARCE.contains(line.good().number()))
                    .forEach(line -> needed.merge(line.good().number(), line.quantity(), Integer::sum));
            receipts.put(from, needed);
        }
        return receipts;
    }

    /// The working day on which a sale is sent; on which it is paid, if it is.
    static int shipped(DemoOrder order) {
        return Math.min(DAYS - 1, order.placed() + 1);
    }

    static int paid(DemoOrder order, int i) {
        return Math.min(DAYS - 1, shipped(order) + 5 + i % (TERM - 2) / 2 * 2);
    }
}
