package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the demo company sells over the counter: yesterday's till lacked ten kroner, and today one sale lies aside.
final class DemoCounter {

    private final List<DemoGoods.Good> goods = DemoGoods.plenty();
    private final List<String> days = new ArrayList<>();

    void plan(DemoPayables.Days days) {
        days.at(1, hand -> hand.give(DemoWork.OLA, "till.add", Map.of("name", "Butikken")));
        days.at(DemoStory.DAYS - 2, this::yesterday);
        days.at(DemoStory.DAYS - 1, this::today);
    }

    private void yesterday(Crew hand) {
        open(hand);
        sell(hand, 0, "cash");
        sell(hand, 1, "card");
    }

    private void today(Crew hand) {
        days.forEach(day -> {
            var sold = Math.round(goods.getFirst().price() * 1.25);
            hand.give(DemoWork.OLA, "till.count", Crew.with("day", day, "counted", Long.toString(990 + sold)));
            hand.give(DemoWork.OLA, "till.close", Crew.with("day", day, "note", "Feil veksel, tror vi."));
        });
        open(hand);
        sell(hand, 1, "cash");
        hand.give(
                DemoWork.OLA,
                "counter.park",
                Crew.with(
                        "name",
                        "Mann med hund",
                        "lines",
                        List.of(Map.of("product", goods.getFirst().number()))));
    }

    private void open(Crew hand) {
        hand.give(DemoWork.OLA, "till.open", Crew.with("change", "1000"), days::add);
    }

    private void sell(Crew hand, int product, String pay) {
        hand.give(
                DemoWork.OLA,
                "counter.sell",
                Crew.with(
                        "lines", List.of(Map.of("product", goods.get(product).number(), "quantity", "1")), "pay", pay));
    }
}
