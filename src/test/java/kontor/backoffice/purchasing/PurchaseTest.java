package kontor.backoffice.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kontor.kernel.Actor;
import kontor.kernel.Outcome;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is bought is ordered once, approved by a second person above the limit, and never more of it taken in than
/// that.
class PurchaseTest {

    private static final Founded HOUSE = new Founded();
    private static final String SUPPLIER = HOUSE.done("supplier.register", Map.of("name", "Fjordtre AS"));
    private static final String OTHER = HOUSE.done("supplier.register", Map.of("name", "Treverket AS"));

    static {
        HOUSE.done(
                "product.register",
                Map.of("number", "A", "name", "Plank", "price", "100", "vatCode", "3", "kind", "goods", "cost", "60"));
        HOUSE.done(
                "supplier-product.keep",
                Map.of("supplier", SUPPLIER, "product", "A", "price", "50", "leadDays", 7, "preferred", true));
        HOUSE.done(
                "supplier-product.keep",
                Map.of("supplier", SUPPLIER, "product", "A", "price", "45", "fromQuantity", "100"));
    }

    @AfterAll
    static void every_check_holds() {
        assertThat(HOUSE.company().check(10)).isEmpty();
        HOUSE.close();
    }

    private static String draft(String quantity) {
        return HOUSE.done(
                "purchase.place",
                Map.of("supplier", SUPPLIER, "lines", List.of(Map.of("product", "A", "quantity", quantity))));
    }

    private static String said(String view, String column, String number, String wanted) {
        var row = HOUSE.rows(view, column, number).getFirst();
        return row.wire(row.view().at(wanted));
    }

    @Test
    void parts_come_until_nothing_is_left_and_never_more() {
        var order = draft("100");
        HOUSE.done("purchase.approve", Map.of("purchase", order));
        HOUSE.done("purchase.order", Map.of("purchase", order));
        assertThat(said("purchase-lines", "purchase", order, "price")).isEqualTo("45.00");
        assertThat(said("purchase-lines", "purchase", order, "expected")).isEqualTo("2026-11-30");

        HOUSE.done(
                "purchase.receive", Map.of("purchase", order, "lines", List.of(Map.of("line", 1, "quantity", "30"))));
        assertThat(said("purchases", "number", order, "state")).isEqualTo("part-received");
        assertThat(HOUSE.refused(
                        "purchase.receive",
                        Map.of("purchase", order, "lines", List.of(Map.of("line", 1, "quantity", "71")))))
                .isEqualTo("purchase.refused.over");
        assertThat(HOUSE.refused(
                        "purchase.receive",
                        Map.of(
                                "purchase",
                                order,
                                "lines",
                                List.of(Map.of("line", 1, "quantity", "80.1")),
                                "over",
                                true)))
                .isEqualTo("purchase.refused.over");
        assertThat(HOUSE.refused("purchase.cancel", Map.of("purchase", order))).isEqualTo("purchase.refused.received");
        HOUSE.done(
                "purchase.receive",
                Map.of("purchase", order, "lines", List.of(Map.of("line", 1, "quantity", "75")), "over", true));

        assertThat(said("purchases", "number", order, "state")).isEqualTo("received");
        assertThat(said("stock", "product", "A", "on-hand")).isEqualTo("105");
        assertThat(said("purchases", "number", order, "net")).isEqualTo("4725.00");
        assertThat(HOUSE.refused("purchase.close", Map.of("purchase", order))).isEqualTo("purchase.refused.field");
        HOUSE.done("purchase.close", Map.of("purchase", order, "reason", "Samples, free of charge"));
    }

    @Test
    void above_the_limit_nobody_approves_their_own() {
        var order = draft("1000");
        assertThat(HOUSE.refused("purchase.approve", Map.of("purchase", order))).isEqualTo("purchase.refused.own");
        assertThat(HOUSE.run(Actor.operator("boss"), HOUSE.command("purchase.approve", Map.of("purchase", order))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_chosen_quote_becomes_the_order() {
        var order = HOUSE.done("purchase.place", Map.of("lines", List.of(Map.of("product", "A", "quantity", "10"))));
        HOUSE.done("purchase.request", Map.of("purchase", order, "suppliers", List.of(SUPPLIER, OTHER)));
        var request = HOUSE.rows("requests", "supplier", OTHER).getFirst().wire(0);
        HOUSE.done(
                "price-request.answer",
                Map.of("request", request, "lines", List.of(Map.of("line", 1, "price", "40")), "leadDays", 3));
        HOUSE.done("price-request.choose", Map.of("request", request));

        assertThat(said("purchases", "number", order, "supplier")).isEqualTo(OTHER);
        assertThat(said("purchases", "number", order, "net")).isEqualTo("400.00");
        assertThat(said("purchase-lines", "purchase", order, "expected")).isEqualTo("2026-11-26");
    }

    private static String want(String product, String quantity, String incoming) {
        return HOUSE.done("test.want", Map.of("product", product, "quantity", quantity, "incoming", incoming));
    }

    @Test
    void what_other_rooms_want_is_gathered_on_a_draft_of_the_usual_supplier() {
        HOUSE.done(
                "product.register",
                Map.of("number", "W", "name", "Wax", "price", "9", "vatCode", "3", "kind", "goods"));
        HOUSE.done(
                "supplier-product.keep",
                Map.of("supplier", OTHER, "product", "W", "price", "4", "minimum", "50", "preferred", true));
        var order = want("W", "10", "0");
        assertThat(want("W", "60", "0")).isEqualTo(order);
        assertThat(said("purchases", "number", order, "supplier")).isEqualTo(OTHER);
        assertThat(said("purchases", "number", order, "net")).isEqualTo("440.00");
        HOUSE.done("purchase.approve", Map.of("purchase", order));
        HOUSE.done("purchase.order", Map.of("purchase", order));

        assertThat(want("W", "1", "110")).isNotEqualTo(order);
        HOUSE.done("purchase.cancel", Map.of("purchase", order));
        want("W", "1", "0");
    }

    @Test
    void what_has_come_to_its_end_is_not_bought() {
        HOUSE.done(
                "product.register",
                Map.of("number", "E", "name", "End", "price", "9", "vatCode", "3", "kind", "goods"));
        HOUSE.done("test.life", Map.of("product", "E", "state", "discontinued"));
        var lines = Map.of("supplier", SUPPLIER, "lines", List.of(Map.of("product", "E", "quantity", "1")));
        assertThat(HOUSE.refused("purchase.place", lines)).isEqualTo("purchase.refused.blocked");
    }
}
