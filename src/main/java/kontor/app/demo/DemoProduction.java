package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the demo company makes itself: doors hung in its own workshop, some done, some in work, and what planning
/// proposes.
final class DemoProduction {

    private static final int FIRST = DemoStory.DAYS - 14;
    private static final int LAST = DemoStory.DAYS - 1;
    private static final String DOOR = "E-901";

    private final DemoClock clock;
    private final List<String> orders = new ArrayList<>();

    DemoProduction(DemoClock clock) {
        this.clock = clock;
    }

    void plan(DemoPayables.Days days) {
        days.at(FIRST, this::known);
        days.at(FIRST + 1, this::parts);
        days.at(FIRST + 2, hand -> wanted(hand, "8"));
        days.at(FIRST + 3, hand -> step(hand, 0, "production.draft"));
        days.at(FIRST + 4, hand -> step(hand, 0, "production.plan"));
        days.at(FIRST + 5, hand -> step(hand, 0, "production.assign"));
        days.at(FIRST + 6, hand -> step(hand, 0, "production.start"));
        days.at(FIRST + 8, hand -> made(hand, "5", "EG-1"));
        days.at(FIRST + 9, hand -> wanted(hand, "30"));
        days.at(FIRST + 10, hand -> step(hand, 1, "production.draft"));
        days.at(FIRST + 11, hand -> step(hand, 1, "production.plan"));
        days.at(FIRST + 12, this::expected);
        days.at(LAST, hand -> hand.give(DemoWork.KARI, "mrp.run", Map.of()));
    }

    private void known(Crew hand) {
        product(hand, DOOR, "Innerdør Egen, ferdig hengt", "3490");
        product(hand, "E-911", "Dørblad furu, rått", "690");
        product(hand, "E-912", "Karmsett furu", "320");
    }

    private static void product(Crew hand, String number, String name, String price) {
        hand.give(
                DemoWork.KARI,
                "product.register",
                Crew.with("number", number, "name", name, "price", price, "vatCode", "3", "kind", "goods"));
    }

    private void parts(Crew hand) {
        hand.give(
                DemoWork.KARI,
                "bom.set",
                Crew.with(
                        "product",
                        DOOR,
                        "lines",
                        List.of(
                                Crew.with("component", "E-911", "quantity", "1"),
                                Crew.with("component", "E-912", "quantity", "1"))));
        receive(hand, "E-911", "20", "412.50");
        receive(hand, "E-912", "20", "188.25");
        hand.give(
                DemoWork.KARI,
                "mrp.product",
                Crew.with("product", "E-911", "leadDays", 5L, "minStock", "10", "lotMultiple", "10"));
        hand.give(DemoWork.KARI, "mrp.product", Crew.with("product", DOOR, "leadDays", 3L));
    }

    private static void receive(Crew hand, String product, String quantity, String cost) {
        hand.give(
                DemoWork.KARI, "goods.receive", Crew.with("product", product, "quantity", quantity, "unitCost", cost));
    }

    private void wanted(Crew hand, String quantity) {
        hand.give(
                DemoWork.KARI,
                "production.request",
                Crew.with(
                        "product",
                        DOOR,
                        "quantity",
                        quantity,
                        "due",
                        clock.today().plusDays(10).toString()),
                orders::add);
    }

    private void step(Crew hand, int order, String command) {
        hand.give(DemoWork.KARI, command, Crew.with("production", orders.get(order)));
    }

    private void made(Crew hand, String quantity, String lot) {
        hand.give(
                DemoWork.KARI,
                "production.complete",
                Crew.with(
                        "production",
                        orders.getFirst(),
                        "quantity",
                        quantity,
                        "scrapped",
                        "1",
                        "reason",
                        "Sprekk i dørbladet",
                        "lot",
                        lot));
    }

    private void expected(Crew hand) {
        hand.give(
                DemoWork.KARI,
                "mrp.forecast",
                Crew.with("product", DOOR, "on", clock.today().plusDays(20).toString(), "quantity", "40"));
    }
}
