package kontor.backoffice.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Making things: materials, work and what they come to.
class ProductionTest {

    private static final Founded HOUSE = new Founded();

    @AfterAll
    static void every_check_holds_and_the_journal_gives_the_same() {
        assertThat(HOUSE.company().check(10)).isEmpty();
        assertThat(HOUSE.runAgain()).isEqualTo(HOUSE.company().tables());
        HOUSE.close();
    }

    private static void product(String number) {
        HOUSE.done(
                "product.register",
                Map.of("number", number, "name", number, "price", "1", "vatCode", "3", "kind", "goods"));
    }

    private static void receive(String product, String quantity, String cost) {
        HOUSE.done("goods.receive", Map.of("product", product, "quantity", quantity, "unitCost", cost));
    }

    private static Map<String, Object> part(String component, String quantity) {
        return Map.of("component", component, "quantity", quantity);
    }

    private static String order(String product, String quantity) {
        var order = HOUSE.done("production.request", Map.of("product", product, "quantity", quantity));
        HOUSE.done("production.draft", Map.of("production", order));
        HOUSE.done("production.plan", Map.of("production", order));
        return order;
    }

    private static String told(String view, String column, String value, String... shown) {
        Row row = HOUSE.rows(view, column, value).getFirst();
        return String.join(
                " ",
                List.of(shown).stream().map(c -> row.wire(row.view().at(c))).toList());
    }

    @Test
    void case_p1_two_are_made_of_ten_and_three_metres_and_come_to_twelve_and_a_half_each() {
        for (var number : List.of("P1", "C1", "C2")) product(number);
        HOUSE.done("bom.unit", Map.of("product", "C2", "unit", "m"));
        HOUSE.done(
                "bom.set",
                Map.of(
                        "product",
                        "P1",
                        "lines",
                        List.of(part("C1", "5"), Map.of("component", "C2", "quantity", "150", "unit", "cm"))));
        receive("C1", "10", "1");
        var order = order("P1", "2");
        assertThat(HOUSE.refused("production.assign", Map.of("production", order)))
                .isEqualTo("production.refused.missing");
        receive("C2", "3", "5");
        assertThat(told("production-materials", "production", order, "product", "quantity", "reserved"))
                .isEqualTo("C1 10 10");
        HOUSE.done("production.assign", Map.of("production", order));

        HOUSE.done("production.start", Map.of("production", order));
        assertThat(told("production", "number", order, "state", "wip")).isEqualTo("running 25.00");
        assertThat(HOUSE.refused("production.cancel", Map.of("production", order, "reason", "No.")))
                .isEqualTo("production.refused.state");
        HOUSE.done("production.complete", Map.of("production", order, "lot", "L1"));

        assertThat(told("production", "number", order, "state", "wip", "value")).isEqualTo("done 0.00 25.00");
        assertThat(told("stock", "product", "P1", "on-hand", "value")).isEqualTo("2 25.00");
        assertThat(told("stock-lots", "product", "P1", "lot", "on-hand")).isEqualTo("L1 2");
        assertThat(HOUSE.rows("ledger", "account", "4090").stream()
                        .map(row -> row.wire(row.view().at("amount"))))
                .contains("25.00");
    }

    @Test
    void what_is_put_off_lies_in_stock_at_the_same_worth_and_what_is_cancelled_goes_to_others() {
        for (var number : List.of("T1", "W1")) product(number);
        HOUSE.done("bom.set", Map.of("product", "T1", "lines", List.of(part("W1", "1"))));
        receive("W1", "3", "3.3333");
        var first = order("T1", "2");
        var second = order("T1", "3");
        HOUSE.done("production.assign", Map.of("production", first));
        HOUSE.done("production.start", Map.of("production", first));
        HOUSE.done("production.return", Map.of("production", first));
        assertThat(told("stock", "product", "W1", "on-hand", "reserved", "value"))
                .isEqualTo("3 3 10.00");
        HOUSE.done("production.cancel", Map.of("production", first, "reason", "Nobody wants it."));
        assertThat(told("production", "number", second, "missing")).isEqualTo("0");
        HOUSE.done("production.assign", Map.of("production", second));
        HOUSE.done("production.cancel", Map.of("production", second, "reason", "Nor this."));
        assertThat(told("stock", "product", "W1", "reserved")).isEqualTo("0");
    }

    @Test
    void parts_scrap_and_by_products_leave_nothing_in_work_and_customers_who_wait_get_theirs() {
        for (var number : List.of("M1", "D1", "B1")) product(number);
        HOUSE.done(
                "bom.set",
                Map.of(
                        "product",
                        "M1",
                        "lines",
                        List.of(part("D1", "1"), Map.of("component", "B1", "quantity", "1", "share", "10"))));
        receive("D1", "3", "33.34");
        var customer = HOUSE.done("customer.register", Map.of("name", "Waits AS"));
        var wanted = HOUSE.done(
                "order.place", Map.of("customer", customer, "lines", List.of(Map.of("product", "M1", "quantity", 1))));
        HOUSE.done("order.confirm", Map.of("order", wanted));
        var order = order("M1", "3");
        HOUSE.done("production.assign", Map.of("production", order));
        HOUSE.done("production.start", Map.of("production", order));

        assertThat(HOUSE.refused("production.complete", Map.of("production", order, "quantity", "1", "scrapped", "1")))
                .isEqualTo("production.refused.field");
        HOUSE.done("production.complete", Map.of("production", order, "quantity", "1"));
        assertThat(told("stock", "product", "M1", "on-hand", "reserved", "value"))
                .isEqualTo("1 1 30.01");
        assertThat(HOUSE.refused("production.return", Map.of("production", order)))
                .isEqualTo("production.refused.begun");
        assertThat(HOUSE.refused("production.complete", Map.of("production", order, "quantity", "3")))
                .isEqualTo("production.refused.over");
        HOUSE.done("production.complete", Map.of("production", order, "scrapped", "1", "reason", "Cracked."));

        assertThat(told("production", "number", order, "state", "made", "scrapped", "wip", "value"))
                .isEqualTo("done 2 1 0.00 100.02");
        assertThat(told("stock", "product", "B1", "on-hand", "value")).isEqualTo("2 10.00");
    }

    @Test
    void what_is_closed_short_leaves_its_cost_as_a_variance() {
        for (var number : List.of("S1", "R1")) product(number);
        HOUSE.done("bom.set", Map.of("product", "S1", "lines", List.of(part("R1", "2"))));
        receive("R1", "4", "10");
        var order = order("S1", "2");
        HOUSE.done("production.assign", Map.of("production", order));
        HOUSE.done("production.start", Map.of("production", order));
        HOUSE.done("production.report", Map.of("production", order, "hours", "0.5", "rate", "400"));
        HOUSE.done("production.complete", Map.of("production", order, "quantity", "1"));
        HOUSE.done("production.close", Map.of("production", order, "reason", "The saw broke."));
        assertThat(told("production", "number", order, "state", "wip", "work", "value", "variance"))
                .isEqualTo("done 0.00 200.00 120.00 120.00");
        assertThat(HOUSE.refused("production.request", Map.of("product", "R1", "quantity", "0")))
                .isEqualTo("production.refused.field");
        var none = HOUSE.done("production.request", Map.of("product", "R1", "quantity", "1"));
        assertThat(HOUSE.refused("production.draft", Map.of("production", none)))
                .isEqualTo("production.refused.bom");
    }
}
