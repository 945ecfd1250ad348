package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A count that is under way in the demo company's warehouse, and a door that fell off the truck.
final class DemoCounts {

    private final List<String> counts = new ArrayList<>();

    void plan(DemoPayables.Days days) {
        days.at(DemoStory.DAYS - 3, DemoCounts::fallen);
        days.at(DemoStory.DAYS - 1, this::begin);
    }

    private static void fallen(Crew hand) {
        hand.give(
                DemoWork.SIRI,
                "stock.scrap",
                Crew.with(
                        "product",
                        DemoGoods.plenty().getFirst().number(),
                        "quantity",
                        1L,
                        "reason",
                        "Falt av trucken."));
    }

    private void begin(Crew hand) {
        var first = DemoGoods.plenty().getFirst().number();
        hand.give(
                DemoWork.SIRI,
                "count.start",
                Map.of("beginning", first.substring(0, 1), "title", "Vareopptelling, første gang"),
                counts::add);
    }
}
