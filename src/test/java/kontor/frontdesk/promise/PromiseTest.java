package kontor.frontdesk.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The earliest day for a line of an order, why, and what becomes of it.
class PromiseTest {

    private final Founded house = new Founded();
    private String customer = "";
    private String supplier = "";

    @BeforeEach
    void set() {
        house.done(
                "product.register",
                Map.of("number", "A", "name", "Kettle", "price", "100", "vatCode", "3", "kind", "goods"));
        customer = house.done("customer.register", Map.of("name", "Berg AS"));
        supplier = house.done("supplier.register", Map.of("name", "Grossist AS"));
    }

    @AfterEach
    void every_check_holds_and_the_journal_gives_the_same() {
        assertThat(house.company().check(10)).isEmpty();
        assertThat(house.runAgain()).isEqualTo(house.company().tables());
        house.close();
    }

    private String order(String quantity) {
        var order = house.done(
                "order.place",
                Map.of("customer", customer, "lines", List.of(Map.of("product", "A", "quantity", quantity))));
        house.done("order.confirm", Map.of("order", order));
        return order;
    }

    private Row promise(String order) {
        var number = house.done("order.promise", Map.of("order", order, "line", 1));
        return house.rows("promises", "number", number).getFirst();
    }

    private static String says(Row row) {
        return row.date("promised").orElseThrow() + " " + row.text("basis") + " " + row.text("rests-on");
    }

    @Test
    void what_is_there_is_promised_today_and_kept_when_it_leaves() {
        house.done("goods.receive", Map.of("product", "A", "quantity", "5", "unitCost", "40"));
        var order = order("3");

        assertThat(says(promise(order))).isEqualTo("2026-11-23 STOCK ");
        for (var step : List.of("pick", "pack", "ship")) house.done("delivery." + step, Map.of("order", order));

        assertThat(house.rows("promises").getFirst().text("state")).isEqualTo("KEPT");
        assertThat(house.refused("order.promise", Map.of("order", order, "line", 1)))
                .isEqualTo("promise.refused.delivered");
    }

    @Test
    void what_is_on_the_way_is_promised_the_working_day_after_and_to_who_waited_first() {
        var first = order("4");
        var second = order("4");
        assertThat(house.refused("order.promise", Map.of("order", first, "line", 1)))
                .isEqualTo("promise.refused.nobody-knows");
        house.done(
                "supplier-product.keep",
                Map.of("supplier", supplier, "product", "A", "leadDays", 10, "price", "40", "preferred", true));
        assertThat(says(promise(first))).isEqualTo("2026-12-04 LEAD_TIME ");
        var purchase = house.done(
                "purchase.place",
                Map.of("supplier", supplier, "lines", List.of(Map.of("product", "A", "quantity", "5", "price", "40"))));
        house.done("purchase.approve", Map.of("purchase", purchase));
        house.done("purchase.order", Map.of("purchase", purchase));
        house.done("purchase.expect", Map.of("purchase", purchase, "expected", "2026-11-27"));

        assertThat(says(promise(first))).isEqualTo("2026-11-30 INCOMING " + purchase);
        assertThat(says(promise(second))).isEqualTo("2026-12-04 LEAD_TIME ");
        assertThat(house.rows("promises").stream().map(row -> row.text("state")))
                .containsExactly("OPEN", "OPEN", "DROPPED");
    }

    @Test
    void a_promise_whose_day_has_passed_tells_so_itself_once() throws InterruptedException {
        house.done(
                "supplier-product.keep",
                Map.of("supplier", supplier, "product", "A", "leadDays", 2, "price", "40", "preferred", true));
        var order = order("4");
        assertThat(says(promise(order))).isEqualTo("2026-11-26 LEAD_TIME ");
        house.at("2026-11-26T20:00:00Z");
        house.company().due(100);
        assertThat(house.rows("to-tell")).isEmpty();

        house.at("2026-11-27T06:00:00Z");
        house.company().due(100);
        house.company().due(100);
        house.company().quiet();

        assertThat(house.rows("promises").getFirst().text("state")).isEqualTo("BROKEN");
        assertThat(house.rows("to-tell")).hasSize(1);
    }

    @Test
    void nothing_is_promised_of_an_order_that_was_cancelled() {
        house.done("goods.receive", Map.of("product", "A", "quantity", "5", "unitCost", "40"));
        var order = order("3");
        promise(order);
        house.done("order.cancel", Map.of("order", order));
        assertThat(house.rows("promises").getFirst().text("state")).isEqualTo("DROPPED");
    }
}
