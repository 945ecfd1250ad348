package kontor.stories;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.ProductNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A return takes its steps in their order and no other; what else a complaint leads to carries its number.
class ReturnStepsTest {

    /// What may be done in each state.
    private static final Map<String, Set<String>> MAY = Map.of(
            "requested", Set.of("return.authorise", "return.decline", "return.withdraw"),
            "authorised", Set.of("return.receive", "return.withdraw", "return.tell"),
            "declined", Set.of("return.tell"),
            "withdrawn", Set.of(),
            "received", Set.of("return.inspect"),
            "inspected", Set.of("return.credit"),
            "credited", Set.of("return.tell"),
            "told", Set.of());

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void every_check_holds() {
        assertThat(trade.faults()).isEmpty();
        assertThat(house.rows("stuck")).isEmpty();
        trade.close();
    }

    private static Map<String, Map<String, Object>> steps(String returned) {
        var steps = new LinkedHashMap<String, Map<String, Object>>();
        steps.put("return.authorise", Map.of("returned", returned));
        steps.put("return.decline", Map.of("returned", returned, "reason", "Worn"));
        steps.put("return.withdraw", Map.of("returned", returned));
        steps.put("return.receive", Map.of("returned", returned));
        steps.put(
                "return.inspect",
                Map.of("returned", returned, "lines", List.of(Map.of("line", 1L, "fate", "restock"))));
        steps.put("return.credit", Map.of("returned", returned));
        steps.put("return.tell", Map.of("returned", returned, "channel", "phone"));
        return steps;
    }

    private String after(String order, String... steps) {
        var returned = house.done(
                "return.request",
                Map.of("order", order, "reason", "Broken", "lines", List.of(Map.of("line", 1L, "quantity", "1"))));
        for (var step : steps) house.done(step, steps(returned).get(step));
        return returned;
    }

    @Test
    void every_step_that_is_not_next_is_refused() {
        trade.receive("A", "9", "6");
        var order = trade.order(line("A", "9"));
        trade.send(order);
        var way = new String[] {"return.authorise", "return.receive", "return.inspect", "return.credit", "return.tell"};
        after(order);
        after(order, "return.decline");
        after(order, "return.withdraw");
        for (int i = 1; i <= way.length; i++) after(order, java.util.Arrays.copyOf(way, i));

        var seen = new java.util.TreeSet<String>();
        for (var row : house.rows("returns")) {
            var state = row.wire(row.view().at("state"));
            seen.add(state);
            steps(row.number()).forEach((step, fields) -> {
                if (MAY.getOrDefault(state, Set.of()).contains(step)) return;
                assertThat(house.refused(step, fields))
                        .as(step + " of what is " + state)
                        .isEqualTo(step.equals("return.credit") ? "return.refused.credit" : "return.refused.state");
            });
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(MAY.keySet());
        for (var step : steps("R-99").entrySet())
            assertThat(house.refused(step.getKey(), step.getValue()))
                    .isIn("return.refused.unknown", "return.refused.credit");
    }

    @Test
    void what_the_customer_is_to_know_waits_in_the_queue_until_it_is_told() {
        trade.receive("A", "2", "6");
        var order = trade.order(line("A", "2"));
        trade.send(order);
        var returned = after(order);
        house.done("return.authorise", Map.of("returned", returned, "words", "Send it to Skien"));
        assertThat(toTell()).containsExactly("R-1 Send it to Skien");
        house.done("return.tell", steps(returned).get("return.tell"));
        assertThat(toTell()).isEmpty();
        house.done("return.receive", Map.of("returned", returned));
        house.done("return.inspect", steps(returned).get("return.inspect"));
        house.done("return.credit", Map.of("returned", returned));
        assertThat(toTell()).containsExactly("R-1 0.00");
        house.done("return.tell", steps(returned).get("return.tell"));
        assertThat(toTell()).isEmpty();

        house.at("2026-11-23T10:00:00Z");
        var late = trade.order(line("A", "5"));
        house.done("delivery.delay", Map.of("order", late, "until", "2026-12-01", "words", "Storm at sea"));
        assertThat(toTell()).containsExactly("30002 Storm at sea");
        assertThat(house.refused("delivery.delay", Map.of("order", late, "until", "2026-11-22", "words", "Late")))
                .isEqualTo("delivery.refused.field");
        assertThat(house.refused("delivery.delay", Map.of("delivery", "30001", "until", "2026-12-01", "words", "Late")))
                .isEqualTo("delivery.refused.state");
        trade.receive("A", "5", "6");
        trade.send(late);
        assertThat(toTell()).as("that it would be late, when it has left").isEmpty();
    }

    private List<String> toTell() {
        return house.rows("to-tell").stream()
                .map(row -> row.text("subject") + " " + row.wire(row.view().at("words")))
                .toList();
    }

    @Test
    void a_replacement_is_an_order_at_nothing_and_the_case_bears_goods_freight_and_hours() {
        trade.receive("A", "2", "60");
        var complaint = house.done("complaint.receive", Map.of("customer", "10001", "words", "Broken"));
        house.done(new OfficeStandIn.Replace(
                new ComplaintNumber(complaint), new CustomerNumber("10001"), new ProductNumber("A")));
        var order = house.rows("orders").getFirst().number();
        assertThat(trade.of(order, "complaint")).isEqualTo(complaint);
        assertThat(trade.of(order, "where")).isEqualTo("reserved");
        assertThat(trade.of(order, "total")).isEqualTo("0.00");

        trade.send(order);
        assertThat(house.rows("to-invoice")).isEmpty();
        assertThat(trade.of(order, "state")).isEqualTo("done");
        var cost = house.rows("ledger", "case", complaint);
        assertThat(cost.stream().map(row -> row.money("amount")).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of("649.00"));
        assertThat(cost).hasSize(3);
        for (var account : List.of("5000", "6100"))
            assertThat(house.rows("trial-balance", "account", account)
                            .getFirst()
                            .money("closing"))
                    .isEqualTo(Money.ZERO);
    }
}
