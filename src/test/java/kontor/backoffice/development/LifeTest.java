package kontor.backoffice.development;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kontor.kernel.Outcome;
import kontor.registry.ProductState;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A product's states: what leads where, and what each state forbids.
class LifeTest {

    private static final Trade TRADE = new Trade();
    private static final Founded HOUSE = TRADE.house();

    /// How a new product comes into each state.
    private static final Map<ProductState, List<String>> WAYS = new LinkedHashMap<>();

    /// The steps that each state allows.
    private static final Map<ProductState, List<String>> ALLOWED = new LinkedHashMap<>();

    static {
        var steps =
                List.of("product.develop", "product.try", "product.launch", "product.phase-out", "product.discontinue");
        WAYS.put(ProductState.IDEA, List.of());
        WAYS.put(ProductState.DEVELOPMENT, steps.subList(0, 1));
        WAYS.put(ProductState.TRIAL, steps.subList(0, 2));
        WAYS.put(ProductState.ON_SALE, steps.subList(0, 3));
        WAYS.put(
                ProductState.IMPROVING, List.of("product.develop", "product.try", "product.launch", "product.improve"));
        WAYS.put(ProductState.PHASING_OUT, steps.subList(0, 4));
        WAYS.put(ProductState.DISCONTINUED, steps);
        WAYS.put(ProductState.NOT_FOR_SALE, List.of("product.withdraw"));
        ALLOWED.put(ProductState.IDEA, List.of("product.develop", "product.withdraw"));
        ALLOWED.put(ProductState.DEVELOPMENT, List.of("product.try", "product.withdraw"));
        ALLOWED.put(ProductState.TRIAL, List.of("product.launch", "product.withdraw"));
        ALLOWED.put(ProductState.ON_SALE, List.of("product.improve", "product.phase-out", "product.withdraw"));
        ALLOWED.put(ProductState.IMPROVING, List.of("product.improved", "product.withdraw"));
        ALLOWED.put(ProductState.PHASING_OUT, List.of("product.discontinue", "product.withdraw"));
        ALLOWED.put(ProductState.DISCONTINUED, List.of("product.withdraw"));
        ALLOWED.put(ProductState.NOT_FOR_SALE, List.of());
    }

    @AfterAll
    static void close() {
        assertThat(TRADE.faults()).isEmpty();
        TRADE.close();
    }

    private static void in(ProductState state, String number) {
        HOUSE.done("product.propose", Map.of("number", number, "name", "Bench", "price", "100"));
        WAYS.get(state).forEach(step -> HOUSE.done(step, Map.of("product", number)));
        assertThat(state(number)).isEqualTo(state);
    }

    private static ProductState state(String number) {
        return HOUSE.rows("products", "number", number).getFirst().choice("state", ProductState.class);
    }

    @Test
    void each_state_allows_its_own_steps_and_refuses_every_other_one() {
        var steps = new TreeSet<String>();
        ALLOWED.values().forEach(steps::addAll);
        for (var state : ProductState.values()) {
            for (var step : steps) {
                var number = "L" + state.ordinal() + "-" + step.substring(8);
                in(state, number);
                var fields = step.equals("product.improved")
                        ? Map.of("product", number, "change", "Thicker")
                        : Map.of("product", number);
                if (ALLOWED.get(state).contains(step)) {
                    HOUSE.done(step, fields);
                    assertThat(state(number)).isNotEqualTo(state);
                } else {
                    assertThat(HOUSE.refused(step, fields))
                            .as(state + " " + step)
                            .isEqualTo("product.refused.state");
                    assertThat(state(number)).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void every_step_says_who_when_from_to_and_why() {
        HOUSE.done("product.propose", Map.of("number", "W1", "name", "Bench", "note", "Asked for at the fair"));
        HOUSE.done("product.develop", Map.of("product", "W1", "note", "Nora has the time"));

        assertThat(HOUSE.rows("product-life", "product", "W1"))
                .extracting(
                        row -> row.text("from") + " " + row.text("to") + " " + row.text("by") + " " + row.text("note"))
                .containsExactly(
                        " IDEA operator:test Asked for at the fair",
                        "IDEA DEVELOPMENT operator:test Nora has the time");
        assertThat(HOUSE.rows("product-life", "product", "W1").getFirst().moment("at"))
                .contains(Founded.MONDAY);
    }

    @Test
    void only_what_is_on_sale_improved_or_running_out_is_ordered() {
        for (var state : ProductState.values()) {
            var number = "O" + state.ordinal();
            in(state, number);
            var order = Map.of("customer", Trade.HANSEN, "lines", List.of(line(number, "1")));
            if (state.sellable()) HOUSE.done("order.place", order);
            else assertThat(HOUSE.refused("order.place", order)).isEqualTo("order.refused.product");
        }
    }

    @Test
    void a_draft_that_lay_while_its_product_was_withdrawn_is_neither_confirmed_nor_changed() {
        in(ProductState.ON_SALE, "D1");
        var order = TRADE.place(line("D1", "1"));
        HOUSE.done("product.withdraw", Map.of("product", "D1"));

        assertThat(HOUSE.refused("order.confirm", Map.of("order", order))).isEqualTo("order.refused.product");
        assertThat(HOUSE.refused("order.change", Map.of("order", order, "lines", List.of(line("D1", "2")))))
                .isEqualTo("order.refused.product");
    }

    @Test
    void what_is_discontinued_is_bought_and_sold_only_as_a_service_part() {
        in(ProductState.DISCONTINUED, "R1");
        var goods = Map.of("product", "R1", "quantity", "1", "unitCost", "5");
        assertThat(HOUSE.refused("goods.receive", goods)).isEqualTo("goods.refused.discontinued");

        HOUSE.done("product.change", Map.of("product", "R1", "servicePart", true));
        HOUSE.done("goods.receive", goods);
        TRADE.place(line("R1", "1"));
    }

    @Test
    void an_idea_becomes_a_product_and_a_trial_says_how_it_went() {
        var idea = HOUSE.done("idea.note", Map.of("words", "A lower bench"));
        HOUSE.done("idea.take", Map.of("idea", idea));
        assertThat(HOUSE.refused("idea.develop", Map.of("idea", idea, "product", "I1")))
                .isEqualTo("idea.refused.field");
        HOUSE.done("idea.develop", Map.of("idea", idea, "product", "I1", "name", "Low bench"));
        assertThat(HOUSE.refused("idea.drop", Map.of("idea", idea, "reason", "No")))
                .isEqualTo("idea.refused.state");
        assertThat(HOUSE.rows("ideas", "number", idea).getFirst().text("became"))
                .contains("I1");
        assertThat(state("I1")).isEqualTo(ProductState.DEVELOPMENT);

        HOUSE.done("product.try", Map.of("product", "I1", "plan", "Ten customers for a month"));
        var trial = HOUSE.rows("trials", "product", "I1").getFirst().number();
        HOUSE.done("trial.report", Map.of("trial", trial, "verdict", "passed", "result", "All ten kept it"));
        assertThat(HOUSE.refused("trial.report", Map.of("trial", trial, "verdict", "failed", "result", "No")))
                .isEqualTo("trial.refused.state");
        assertThat(HOUSE.rows("trials", "product", "I1").getFirst().text("state"))
                .isEqualTo("PASSED");
    }

    @Test
    void revisions_are_lettered_on_from_what_the_product_was_first() {
        in(ProductState.ON_SALE, "V1");
        HOUSE.done("product.revise", Map.of("product", "V1", "change", "Longer screws"));
        HOUSE.done("product.revise", Map.of("product", "V1", "change", "Oak", "from", "2027-01-01"));

        assertThat(HOUSE.rows("product-revisions", "product", "V1"))
                .extracting(row -> row.text("revision") + " " + row.date("from").orElseThrow())
                .containsExactly("B 2026-11-23", "C 2027-01-01");
        assertThat(Revise.letter(26)).isEqualTo("AA");
        assertThat(HOUSE.run(Founded.OPERATOR, HOUSE.command("product.revise", Map.of("product", "V1", "change", ""))))
                .isInstanceOf(Outcome.Refused.class);
    }
}
