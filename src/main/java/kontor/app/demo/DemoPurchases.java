package kontor.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the demo company buys: an order that came whole and is invoiced, one that has come in part and is late, one
/// whose
/// invoice is dearer than agreed, and a claim on its supplier; and a draft to approve.
final class DemoPurchases {

    private static final int FIRST = DemoStory.DAYS - 12;
    private static final int LAST = DemoStory.DAYS - 1;

    private final DemoClock clock;
    private final List<String> suppliers = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();

    DemoPurchases(DemoClock clock) {
        this.clock = clock;
    }

    void plan(DemoPayables.Days days) {
        days.at(FIRST, hand -> {
            supplier(hand, "Vindusfabrikken Vik AS");
            supplier(hand, "Østlandets Dørlager AS");
        });
        days.at(FIRST + 1, this::order);
        days.at(FIRST + 2, hand -> each(hand, "purchase.approve", Map.of()));
        days.at(
                FIRST + 3,
                hand -> each(
                        hand,
                        "purchase.order",
                        Crew.with("expected", clock.today().plusDays(3).toString())));
        days.at(FIRST + 6, this::come);
        days.at(FIRST + 8, this::invoiced);
        days.at(LAST, this::leave);
    }

    private void supplier(Crew hand, String name) {
        hand.give(
                DemoWork.ANDERS,
                "supplier.register",
                Crew.with("name", name, "costAccount", "4300", "vatCode", "1", "paymentDays", 30L),
                suppliers::add);
    }

    private void order(Crew hand) {
        sells(hand, 0, "V-221", "2700", 6L);
        sells(hand, 1, "D-121", "1250", 4L);
        sells(hand, 1, "D-124", "860", 4L);
        place(hand, 0, List.of(Crew.with("product", "V-221", "quantity", "4")));
        place(hand, 0, List.of(Crew.with("product", "V-221", "quantity", "10")));
        place(
                hand,
                1,
                List.of(
                        Crew.with("product", "D-121", "quantity", "12"),
                        Crew.with("product", "D-124", "quantity", "6")));
    }

    private void sells(Crew hand, int supplier, String product, String price, long days) {
        hand.give(
                DemoWork.ANDERS,
                "supplier-product.keep",
                Crew.with(
                        "supplier",
                        suppliers.get(supplier),
                        "product",
                        product,
                        "price",
                        price,
                        "leadDays",
                        days,
                        "preferred",
                        true));
    }

    private void place(Crew hand, int supplier, List<Map<String, Object>> lines) {
        hand.give(
                DemoWork.ANDERS,
                "purchase.place",
                Crew.with("supplier", suppliers.get(supplier), "lines", lines),
                orders::add);
    }

    private void each(Crew hand, String command, Map<String, Object> more) {
        for (var order : List.copyOf(orders)) {
            var fields = Crew.with("purchase", order);
            fields.putAll(more);
            hand.give(DemoWork.KARI, command, fields);
        }
    }

    private void come(Crew hand) {
        receive(hand, 0, List.of());
        receive(hand, 1, List.of(Crew.with("line", 1L, "quantity", "6")));
        receive(hand, 2, List.of());
    }

    private void receive(Crew hand, int order, List<Map<String, Object>> lines) {
        hand.give(DemoWork.KARI, "purchase.receive", Crew.with("purchase", orders.get(order), "lines", lines));
    }

    private void invoiced(Crew hand) {
        invoice(hand, 0, "40117", List.of());
        invoice(
                hand,
                2,
                "F-2209",
                List.of(
                        Crew.with("line", 1L, "quantity", "12", "price", "1320"),
                        Crew.with("line", 2L, "quantity", "6")));
        hand.give(
                DemoWork.ANDERS,
                "supplier-claim.open",
                Crew.with(
                        "fault",
                        "damaged",
                        "words",
                        "To dører hadde knust hjørne da de kom",
                        "supplier",
                        suppliers.get(1),
                        "product",
                        "D-121",
                        "quantity",
                        "2",
                        "amount",
                        "2500"));
    }

    private void invoice(Crew hand, int order, String theirs, List<Map<String, Object>> lines) {
        hand.give(
                DemoWork.ANDERS,
                "purchase.invoice",
                Crew.with(
                        "purchase",
                        orders.get(order),
                        "invoiceNumber",
                        theirs,
                        "invoiceDate",
                        clock.today().toString(),
                        "lines",
                        lines));
    }

    private void leave(Crew hand) {
        place(hand, 0, List.of(Crew.with("product", "V-221", "quantity", "12")));
    }
}
