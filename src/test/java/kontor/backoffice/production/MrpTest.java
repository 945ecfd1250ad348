package kontor.backoffice.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What planning proposes.
class MrpTest {

    private final Founded house = new Founded();

    @AfterEach
    void every_check_holds_and_the_journal_gives_the_same() {
        assertThat(house.company().check(10)).isEmpty();
        assertThat(house.runAgain()).isEqualTo(house.company().tables());
        house.close();
    }

    private void product(String number, long days) {
        house.done(
                "product.register",
                Map.of("number", number, "name", number, "price", "9", "vatCode", "3", "kind", "goods", "cost", "1"));
        house.done("mrp.product", Map.of("product", number, "leadDays", days));
    }

    private void made(String product, String... parts) {
        var lines = java.util.stream.Stream.of(parts)
                .map(part -> part.split(" "))
                .map(part -> Map.of("component", part[1], "quantity", part[0]))
                .toList();
        house.done("bom.set", Map.of("product", product, "lines", lines));
    }

    private List<String> proposed() {
        return house.rows("mrp").stream()
                .filter(row -> row.wire(row.view().at("state")).equals("proposed"))
                .map(row -> String.join(
                        " ",
                        List.of("kind", "product", "quantity", "due").stream()
                                .map(c -> row.wire(row.view().at(c)))
                                .toList()))
                .toList();
    }

    @Test
    void case_m1_two_products_of_shared_parts_come_to_these_proposals_and_one_key_makes_them_orders() {
        product("FP1", 2);
        product("FP2", 1);
        product("SF1", 1);
        product("SF2", 3);
        product("PP1", 1);
        product("PP2", 1);
        made("FP1", "2 PP1", "3 PP2");
        made("FP2", "2 SF1", "3 SF2");
        made("SF1", "3 PP1", "2 PP2");
        made("SF2", "3 PP2");
        for (var stock : List.of("PP1 10", "PP2 20", "SF2 15"))
            house.done(
                    "goods.receive",
                    Map.of("product", stock.split(" ")[0], "quantity", stock.split(" ")[1], "unitCost", "1"));
        house.done(
                "purchase.place",
                Map.of("lines", List.of(Map.of("product", "PP2", "quantity", "5", "expected", "2026-11-24"))));
        house.done("mrp.forecast", Map.of("product", "FP1", "on", "2026-11-30", "quantity", "100"));
        house.done("mrp.forecast", Map.of("product", "FP2", "on", "2026-11-30", "quantity", "15"));

        house.done("mrp.run", Map.of());

        assertThat(proposed())
                .containsExactlyInAnyOrder(
                        "make FP1 100 2026-11-30",
                        "make FP2 15 2026-11-30",
                        "make SF1 30 2026-11-29",
                        "make SF2 30 2026-11-29",
                        "buy PP1 280 2026-11-28",
                        "buy PP2 65 2026-11-26",
                        "buy PP2 360 2026-11-28");
        var first = house.rows("mrp", "product", "PP2").getLast().wire(0);
        assertThat(house.rows("mrp-reasons", "proposal", first).stream()
                        .map(row -> row.wire(row.view().at("reason")) + " "
                                + row.wire(row.view().at("quantity"))))
                .containsExactly("stock 20", "purchase 5", "proposal -90");

        house.rows("mrp").forEach(row -> house.done("mrp.accept", Map.of("proposal", row.wire(0))));
        assertThat(house.rows("production", "state", "waiting")).hasSize(4);
        house.done("mrp.run", Map.of());
        assertThat(proposed()).isEmpty();
    }

    @Test
    void case_m3_lots_are_raised_to_the_least_cut_at_the_most_and_rounded_to_multiples() {
        product("L1", 0);
        product("L2", 0);
        product("L3", 0);
        house.done("mrp.product", Map.of("product", "L1", "lotMin", "50"));
        house.done("mrp.product", Map.of("product", "L2", "lotMin", "50", "lotMax", "100"));
        house.done("mrp.product", Map.of("product", "L3", "lotMultiple", "25"));
        var customer = house.done("customer.register", Map.of("name", "Wants AS"));
        var lines = List.of("L1 16", "L2 140", "L3 112").stream()
                .map(line -> Map.of("product", line.split(" ")[0], "quantity", line.split(" ")[1]))
                .toList();
        house.done(
                "order.confirm",
                Map.of("order", house.done("order.place", Map.of("customer", customer, "lines", lines))));

        house.done("mrp.run", Map.of());

        assertThat(proposed())
                .containsExactlyInAnyOrder(
                        "buy L1 50 2026-11-23",
                        "buy L2 100 2026-11-23",
                        "buy L2 50 2026-11-23",
                        "buy L3 125 2026-11-23");
        var one = house.rows("mrp", "product", "L1").getFirst().wire(0);
        house.done("mrp.dismiss", Map.of("proposal", one));
        assertThat(house.refused("mrp.accept", Map.of("proposal", one))).isEqualTo("mrp.refused.state");
        assertThat(house.refused("mrp.product", Map.of("product", "L1", "lotMax", "10")))
                .isEqualTo("mrp.refused.field");
    }
}
