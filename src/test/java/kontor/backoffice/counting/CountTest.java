package kontor.backoffice.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import kontor.kernel.Row;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Stock becomes what lies on the shelf, to the øre, and nobody's count swallows what was sold meanwhile.
class CountTest {

    private final Founded house = new Founded();
    private String customer = "";

    @BeforeEach
    void goods() {
        customer = house.done("customer.register", Map.of("name", "Berg AS"));
        for (var number : List.of("4711", "4712"))
            house.done(
                    "product.register",
                    Map.of("number", number, "name", "Dør " + number, "price", "100", "vatCode", "3", "kind", "goods"));
        house.done("goods.receive", Map.of("product", "4711", "quantity", "20", "unitCost", "50"));
        house.done("goods.receive", Map.of("product", "4712", "quantity", "10", "unitCost", "30", "lot", "P1"));
    }

    @AfterEach
    void sound() throws InterruptedException {
        assertThat(house.company().check(3)).isEmpty();
        house.close();
    }

    private String order(String quantity) {
        var lines = List.of(Map.of("product", "4711", "quantity", quantity));
        var order = house.done("order.place", Map.of("customer", customer, "lines", lines));
        house.done("order.confirm", Map.of("order", order));
        return order;
    }

    private String enter(String count, String product, String quantity) {
        return house.done("count.enter", Map.of("count", count, "product", product, "quantity", quantity));
    }

    private Row stock(String product) {
        return house.rows("stock", "product", product).getFirst();
    }

    private long posted(String account) {
        return house.rows("ledger", "account", account).stream()
                .map(row -> row.money("amount"))
                .reduce(Money.ZERO, Money::plus)
                .ore();
    }

    @Test
    void what_is_missing_and_what_is_found_is_moved_and_posted() {
        var count = house.done("count.start", Map.of("title", "Året"));
        assertThat(house.rows("to-count")).hasSize(2);
        assertThat(house.refused("count.post", Map.of("count", count))).isEqualTo("count.refused.uncounted");
        enter(count, "4711", "19");
        enter(count, "4712", "11");
        assertThat(house.rows("to-count")).isEmpty();
        house.done("count.post", Map.of("count", count));

        assertThat(stock("4711").quantity("on-hand")).hasToString("19");
        assertThat(stock("4712").quantity("on-hand")).hasToString("11");
        assertThat(house.rows("counts", "number", count).getFirst().money("worth"))
                .isEqualTo(new Money(-20_00));
        assertThat(posted("4350")).isEqualTo(20_00);
        assertThat(house.refused("count.enter", Map.of("count", count, "product", "4711", "quantity", "1")))
                .isEqualTo("count.refused.state");
    }

    @Test
    void far_off_is_counted_once_more_and_the_second_time_counts() {
        var count = house.done("count.start", Map.of("beginning", "4711"));
        enter(count, "4711", "2");
        assertThat(house.rows("to-count").getFirst().wire(2)).isEqualTo("recount");
        enter(count, "4711", "20");
        house.done("count.post", Map.of("count", count));
        assertThat(stock("4711").quantity("on-hand")).hasToString("20");
        var line = house.rows("count-lines", "count", count).getFirst();
        assertThat(line.quantity("first-counted")).hasToString("2");
    }

    @Test
    void what_leaves_while_it_is_counted_is_no_difference() {
        var count = house.done("count.start", Map.of("beginning", "4711"));
        var order = order("5");
        house.done("delivery.pick", Map.of("order", order));
        enter(count, "4711", "15");
        house.done("delivery.pack", Map.of("order", order));
        house.done("delivery.ship", Map.of("order", order));
        house.done("count.post", Map.of("count", count));
        assertThat(stock("4711").quantity("on-hand")).hasToString("15");
        assertThat(posted("4350")).isZero();
    }

    /// The newer promise waits again; what is picked is never taken from under a delivery.
    @Test
    void who_was_promised_what_is_not_there_waits_again() {
        var first = order("10");
        var second = order("10");
        var count = house.done("count.start", Map.of("beginning", "4711"));
        enter(count, "4711", "12");
        enter(count, "4711", "12");
        house.done("count.post", Map.of("count", count));
        assertThat(house.rows("deliveries", "order", first).getFirst().wire(1)).isEqualTo("reserved");
        assertThat(house.rows("deliveries", "order", second).getFirst().wire(1)).isEqualTo("waiting");
    }

    @Test
    void large_differences_are_posted_by_a_second_person() {
        house.done("goods.receive", Map.of("product", "4711", "quantity", "200", "unitCost", "50"));
        var count = house.done("count.start", Map.of("beginning", "4711"));
        enter(count, "4711", "100");
        enter(count, "4711", "100");
        assertThat(house.refused("count.post", Map.of("count", count))).isEqualTo("count.refused.second-person");
        assertThat(house.refused("count.start", Map.of())).isEqualTo("count.refused.elsewhere");
        house.done("count.cancel", Map.of("count", count));
        assertThat(stock("4711").quantity("on-hand")).hasToString("220");
    }

    @Test
    void what_is_thrown_away_carries_its_cases_number() {
        var complaint = house.done("complaint.receive", Map.of("customer", customer, "words", "Råtten"));
        var scrap = Map.of("product", "4712", "quantity", "3", "reason", "Fukt", "complaint", complaint);
        assertThat(house.refused("stock.scrap", scrap)).isEqualTo("goods.refused.not-on-shelf");
        var named = Map.of("product", "4712", "quantity", "3", "reason", "Fukt", "complaint", complaint, "lot", "P1");
        var number = house.done("stock.scrap", named);
        assertThat(stock("4712").quantity("on-hand")).hasToString("7");
        assertThat(house.rows("scraps", "number", number).getFirst().money("worth"))
                .isEqualTo(new Money(90_00));
        assertThat(house.rows("ledger", "case", complaint).stream()
                        .map(row -> row.money("amount").ore()))
                .containsExactly(90_00L);
    }
}
