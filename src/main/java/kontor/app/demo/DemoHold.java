package kontor.app.demo;

import kontor.kernel.Actor;

/// Two lots of the demo company's locks come in; customers complain of one, and what is left of it is held.
final class DemoHold {

    private static final String LOCK = "B-412";
    private static final String BAD = "LE-2610";

    private String complaint = "";

    void lots(Crew hand) {
        lot(hand, BAD, 6);
        lot(hand, "LE-2611", 8);
    }

    private static void lot(Crew hand, String lot, long quantity) {
        hand.give(
                DemoWork.SIRI,
                "goods.receive",
                Crew.with(
                        "product",
                        LOCK,
                        "quantity",
                        quantity,
                        "unitCost",
                        (long) DemoGoods.of(LOCK).cost(),
                        "lot",
                        lot));
    }

    /// @param customer who complains
    void complain(Crew hand, String customer) {
        hand.give(
                DemoWork.OLA,
                "complaint.receive",
                Crew.with(
                        "customer",
                        customer,
                        "product",
                        LOCK,
                        "words",
                        "Låskassen ble så varm at den ikke kunne tas på. Det luktet svidd."),
                given -> complaint = given);
    }

    void acknowledge(Crew hand) {
        step(hand, DemoWork.OLA, "complaint.acknowledge");
    }

    void forward(Crew hand) {
        step(hand, DemoWork.OLA, "complaint.forward");
    }

    void hold(Crew hand) {
        hand.give(
                DemoWork.SIRI,
                "hold.place",
                Crew.with("complaint", complaint, "product", LOCK, "lots", java.util.List.of(BAD)));
    }

    private void step(Crew hand, Actor who, String command) {
        hand.give(who, command, Crew.with("complaint", complaint));
    }
}
