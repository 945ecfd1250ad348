package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An order of the demo company's story: what is wanted, when, and how far it comes.
final class DemoOrder {

    /// How far an order comes.
    enum Fate {
        DRAFT,
        CANCELLED,
        WAITING,
        RESERVED,
        PICKED,
        PACKED,
        SHIPPED,
        PART_SHIPPED,
        INVOICED,
        PART_PAID,
        PAID,
        CREDITED;

        boolean reaches(Fate other) {
            return ordinal() >= other.ordinal();
        }
    }

    /// A wanted line.
    record Wanted(DemoGoods.Good good, int quantity, int discount) {

        Map<String, Object> fields() {
            var fields = Crew.with("product", good.number(), "quantity", (long) quantity);
            if (discount > 0) fields.put("discount", (long) discount);
            return fields;
        }
    }

    private final int placed;
    private final int customer;
    private final Fate fate;
    private final List<Wanted> lines = new ArrayList<>();
    private String number = "";
    private String delivery = "";
    private String invoice = "";

    DemoOrder(int placed, int customer, Fate fate) {
        this.placed = placed;
        this.customer = customer;
        this.fate = fate;
    }

    /// The working day of the story on which it is taken.
    int placed() {
        return placed;
    }

    /// Which customer, by place.
    int customer() {
        return customer;
    }

    Fate fate() {
        return fate;
    }

    List<Wanted> lines() {
        return lines;
    }

    boolean goods() {
        return !lines.stream().allMatch(line -> line.good().service());
    }

    String number() {
        return number;
    }

    void number(String given) {
        number = given;
    }

    String delivery() {
        return delivery;
    }

    void delivery(String given) {
        delivery = given;
    }

    String invoice() {
        return invoice;
    }

    void invoice(String given) {
        invoice = given;
    }

    /// Some order of a customer: a few kinds of goods, more of what is small, work along with doors and windows.
    void fill(Dice dice) {
        var plenty = DemoGoods.plenty();
        if (fate == Fate.PAID && dice.percent(6)) {
            lines.add(new Wanted(DemoGoods.of("S-904"), 1, 0));
            lines.add(new Wanted(DemoGoods.of("S-907"), dice.between(2, 8), 0));
            return;
        }
        int kinds = dice.between(1, 4);
        var taken = new ArrayList<DemoGoods.Good>();
        while (taken.size() < kinds) {
            var good = plenty.get((dice.popular(plenty.size()) * 29) % plenty.size());
            if (!taken.contains(good)) taken.add(good);
        }
        for (var good : taken) {
            var quantity = good.small() ? 5 * dice.between(2, 40) : dice.between(1, 6);
            lines.add(new Wanted(good, quantity, dice.percent(15) ? 5 * dice.between(1, 3) : 0));
        }
        if (fate == Fate.WAITING || fate == Fate.PART_SHIPPED) {
            lines.add(new Wanted(DemoGoods.of(dice.of(DemoGoods.SCARCE)), dice.between(1, 3), 0));
        }
        if (dice.percent(35)) lines.add(new Wanted(DemoGoods.of(dice.percent(60) ? "S-905" : "S-906"), 1, 0));
        if (dice.percent(20)) lines.add(new Wanted(DemoGoods.of("S-901"), dice.between(1, 4), 0));
    }
}
