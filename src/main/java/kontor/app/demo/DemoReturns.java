package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import kontor.app.demo.DemoOrder.Fate;

/// Goods that come back to the demo company, each as far as its place in the list says.
final class DemoReturns {

    /// A return takes its steps on the last days of the story.
    static final int FIRST = DemoStory.DAYS - 7;

    private static final List<String> REASONS = List.of(
            "Feil mål på tegningen",
            "Sprekk i treverket",
            "Kunden har ombestemt seg",
            "Feil farge",
            "Skadet under transport",
            "Ett for mye");

    private final DemoOrder order;
    private final int place;
    private String number = "";

    private DemoReturns(DemoOrder order, int place) {
        this.order = order;
        this.place = place;
    }

    /// Of sales that were paid long ago, with goods on their first line.
    static List<DemoReturns> of(List<DemoOrder> orders) {
        var returns = new ArrayList<DemoReturns>();
        for (var order : orders) {
            var sold = order.fate() == Fate.PAID
                    && !order.lines().getFirst().good().service();
            if (sold && order.placed() < FIRST - 20 && returns.size() < REASONS.size())
                returns.add(new DemoReturns(order, returns.size()));
        }
        return returns;
    }

    void request(Crew hand) {
        hand.give(
                DemoWork.OLA,
                "return.request",
                Crew.with(
                        "order",
                        order.number(),
                        "lines",
                        List.of(Crew.with("line", 1L, "quantity", 1L)),
                        "reason",
                        REASONS.get(place)),
                given -> number = given);
    }

    /// The first one still waits for an answer, the second gets a no.
    void answer(Crew hand) {
        if (place == 1)
            hand.give(
                    DemoWork.SIRI,
                    "return.decline",
                    Crew.with("returned", number, "reason", "Varen er kappet etter mål og kan ikke tas tilbake."));
        else if (place > 1) step(hand, "return.authorise", 1);
    }

    void come(Crew hand) {
        step(hand, "return.receive", 2);
    }

    void inspect(Crew hand) {
        if (place <= 3) return;
        var fate = place == 4 ? "repair" : "restock";
        hand.give(
                DemoWork.SIRI,
                "return.inspect",
                Crew.with("returned", number, "lines", List.of(Crew.with("line", 1L, "fate", fate))));
    }

    void credit(Crew hand) {
        if (place > 4) hand.give(DemoWork.ANDERS, "return.credit", Crew.with("returned", number));
    }

    private void step(Crew hand, String command, int after) {
        if (place > after) hand.give(DemoWork.SIRI, command, Crew.with("returned", number));
    }
}
