package kontor.backoffice.development;

import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import kontor.kernel.Quantity;
import kontor.kernel.Row;
import kontor.stories.Founded;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a decision stands on, and that it stays so.
class DecisionTest {

    private final Trade trade = new Trade();
    private final Founded house = trade.house();

    @AfterEach
    void close() {
        assertThat(trade.faults()).isEmpty();
        trade.close();
    }

    private String sell(String product, String quantity) {
        var order = trade.order(line(product, quantity));
        if (!product.equals("S")) trade.send(order);
        return house.done("invoice.post", Map.of("order", order));
    }

    private void decide(String product, String decision) {
        house.done("product.decide", Map.of("product", product, "decision", decision, "words", "Because"));
    }

    private Map<String, String> figures(Row row) {
        var figures = new LinkedHashMap<String, String>();
        for (var name :
                List.of("margin", "delivered", "asked", "complaints", "complaint-rate", "forecast", "stock-at-risk"))
            figures.put(name, row.wire(row.view().at(name)));
        return figures;
    }

    private Row decision(String number) {
        return house.rows("decisions", "number", number).getFirst();
    }

    @Test
    void the_figures_are_what_was_invoiced_less_what_the_goods_cost() {
        trade.receive("A", "10", "60");
        sell("A", "4");
        house.done("invoice.credit", Map.of("invoice", sell("A", "1")));
        house.done("asked.log", Map.of("product", "A"));
        house.done("asked.log", Map.of("product", "A", "quantity", "2.5", "customer", Trade.BERG));
        decide("A", "sell");

        var row = decision("D-1");
        assertThat(row.money("revenue")).isEqualTo(Money.of("400.00"));
        assertThat(row.money("goods-cost")).isEqualTo(Money.of("300.00"));
        assertThat(row.money("margin")).isEqualTo(Money.of("100.00"));
        assertThat(row.quantity("delivered")).isEqualTo(Quantity.of(5));
        assertThat(row.quantity("asked")).isEqualTo(Quantity.of("3.5"));
        assertThat(row.text("demand")).isEqualTo("0 0 0 0 0 0 0 0 0 0 0 5");
        assertThat(row.quantity("forecast")).isEqualTo(Quantity.of(5));
        assertThat(row.text("method")).isEqualTo("NAIVE");
        assertThat(row.money("stock-at-risk")).isEqualTo(Money.of("300.00"));
        assertThat(row.text("decided-by")).isEqualTo("operator:test");
        assertThat(row.date("review")).contains(LocalDate.of(2027, 5, 23));
    }

    @Test
    void recomputed_as_of_its_day_a_decision_stands_on_the_same_whatever_comes_later_and_however_it_is_dated() {
        trade.receive("A", "20", "60");
        var invoice = sell("A", "4");
        decide("A", "improve");
        var then = figures(decision("D-1"));

        house.done("invoice.credit", Map.of("invoice", invoice));
        house.done("goods.receive", Map.of("product", "A", "quantity", "3", "unitCost", "1", "on", "2026-11-02"));
        house.at("2026-12-03T10:00:00Z");
        var order = trade.order(line("A", "2"));
        house.done("delivery.pick", Map.of("order", order));
        house.done("delivery.pack", Map.of("order", order));
        house.done("delivery.ship", Map.of("order", order, "on", "2026-11-20"));
        house.done("asked.log", Map.of("product", "A"));
        decide("A", "sell");

        assertThat(figures(decision("D-1"))).isEqualTo(then);
        assertThat(decision("D-2").text("demand")).isEqualTo("0 0 0 0 0 0 0 0 0 0 6 0");
        house.done("decision.recompute", Map.of("decision", "D-1"));
        house.done("decision.recompute", Map.of("decision", "D-2"));
        assertThat(decision("D-1").text("state")).isEqualTo("REPLACED");
        assertThat(decision("D-2").text("state")).isEqualTo("STANDING");
    }

    @Test
    void a_decision_takes_the_step_that_follows_and_alone_brings_back_what_is_not_for_sale() {
        house.done("product.withdraw", Map.of("product", "A", "note", "Dangerous"));
        assertThat(house.refused("product.launch", Map.of("product", "A"))).isEqualTo("product.refused.state");
        assertThat(house.refused("product.decide", Map.of("product", "A", "decision", "phase-out")))
                .isEqualTo("product.refused.state");
        assertThat(house.refused(
                        "product.decide", Map.of("product", "A", "decision", "sell", "reviewOn", "2026-11-23")))
                .isEqualTo("product.refused.field");
        decide("A", "sell");
        assertThat(state("A")).isEqualTo("ON_SALE");
        decide("A", "sell");
        decide("A", "improve");
        assertThat(state("A")).isEqualTo("IMPROVING");
        decide("A", "sell");
        assertThat(state("A")).isEqualTo("IMPROVING");
        assertThat(house.rows("product-life", "product", "A"))
                .extracting(row -> row.text("to") + " "
                        + row.get("decision").map(Object::toString).orElse(""))
                .containsExactly(
                        "ON_SALE ",
                        "NOT_FOR_SALE DecisionNumber[value=D-1]",
                        "ON_SALE DecisionNumber[value=D-2]",
                        "IMPROVING DecisionNumber[value=D-4]");
    }

    @Test
    void what_a_complaint_cost_is_taken_off_once_and_follows_it_to_its_product() {
        trade.receive("A", "10", "60");
        var invoice = sell("A", "4");
        var complaint = house.done("complaint.receive", Map.of("customer", Trade.HANSEN, "words", "Cracked"));
        house.done(
                "invoice.credit",
                Map.of(
                        "invoice",
                        invoice,
                        "complaint",
                        complaint,
                        "lines",
                        List.of(Map.of("line", 1L, "quantity", "1", "amount", "30.05"))));
        decide("A", "sell");
        assertThat(figures(decision("D-1"))).containsEntry("margin", "160.00").containsEntry("complaints", "0");

        house.done("complaint.acknowledge", Map.of("complaint", complaint));
        house.done("complaint.forward", Map.of("complaint", complaint, "about", Map.of("product", "A")));
        var back =
                Map.of("order", "20001", "reason", "Too many", "lines", List.of(Map.of("line", 1L, "quantity", "2")));
        var returned = house.done("return.request", back);
        house.done("return.authorise", Map.of("returned", returned));
        house.done("return.receive", Map.of("returned", returned));
        var fates = List.of(
                Map.of("line", 1L, "quantity", "1", "fate", "restock"),
                Map.of("line", 1L, "quantity", "1", "fate", "scrap"));
        house.done("return.inspect", Map.of("returned", returned, "lines", fates));
        house.done("return.credit", Map.of("returned", returned));
        decide("A", "sell");

        var row = decision("D-2");
        assertThat(row.money("complaint-cost")).isEqualTo(Money.of("30.05"));
        assertThat(row.money("revenue")).isEqualTo(Money.of("200.00"));
        assertThat(row.quantity("returned")).isEqualTo(Quantity.of(2));
        assertThat(row.text("complaint-rate")).isEqualTo("250");
        assertThat(row.text("return-rate")).isEqualTo("50");
        assertThat(row.money("stock-at-risk")).isEqualTo(Money.of("420.00"));
        house.done("decision.recompute", Map.of("decision", "D-1"));
        house.done("decision.recompute", Map.of("decision", "D-2"));
        assertThat(row.money("goods-cost")).isEqualTo(Money.of("180.00"));
    }

    private String state(String product) {
        return house.rows("products", "number", product).getFirst().text("state");
    }

    @Test
    void the_sheet_follows_by_itself_and_a_new_month_moves_its_year() throws InterruptedException {
        trade.receive("A", "10", "60");
        sell("A", "4");
        sell("S", "2");
        due();
        var row = house.rows("decision-sheet", "product", "A").getFirst();
        assertThat(row.money("margin")).isEqualTo(Money.of("160.00"));
        var service = house.rows("decision-sheet", "product", "S").getFirst();
        assertThat(service.quantity("delivered")).isEqualTo(Quantity.of(2));
        assertThat(service.money("margin")).isEqualTo(Money.of("1000.00"));

        due();
        house.at("2027-12-02T10:00:00Z");
        due();
        row = house.rows("decision-sheet", "product", "A").getFirst();
        assertThat(row.money("margin")).isEqualTo(Money.ZERO);
        assertThat(row.date("as-of")).contains(LocalDate.of(2027, 12, 2));
        assertThat(row.money("stock-at-risk")).isEqualTo(Money.of("360.00"));
        assertThat(house.rows("product-months", "product", "A")).hasSize(1);
    }

    @Test
    void a_complaint_that_turns_out_to_be_about_something_else_counts_there() throws InterruptedException {
        trade.receive("A", "10", "60");
        sell("A", "4");
        sell("S", "2");
        var complaint = house.done("complaint.receive", Map.of("customer", Trade.HANSEN, "words", "Cracked"));
        house.done("complaint.acknowledge", Map.of("complaint", complaint));
        house.done("complaint.forward", Map.of("complaint", complaint, "about", Map.of("product", "A")));
        house.done("case.triage", Map.of("complaint", complaint, "severity", "low", "product", "S"));
        due();
        assertThat(figures(house.rows("decision-sheet", "product", "A").getFirst()))
                .containsEntry("complaints", "0");
        assertThat(figures(house.rows("decision-sheet", "product", "S").getFirst()))
                .containsEntry("complaints", "1");
    }

    private void due() throws InterruptedException {
        while (house.company().due(100) > 0) house.company().quiet();
    }

    @Test
    void more_than_a_page_of_what_happened_is_noted_once_each() throws InterruptedException {
        trade.receive("A", "800", "1");
        for (int i = 0; i < 5; i++) {
            var order = trade.place(
                    java.util.Collections.nCopies(90, line("A", "1")).toArray(Map[]::new));
            house.done("order.confirm", Map.of("order", order));
            trade.send(order);
        }
        due();
        house.at("2026-11-23T09:30:00Z");
        sell("A", "1");
        due();
        assertThat(house.rows("product-months", "product", "A").getFirst().quantity("delivered"))
                .isEqualTo(Quantity.of(451));
        assertThat(house.rows("decision-sheet", "product", "A").getFirst().quantity("stock"))
                .isEqualTo(Quantity.of(349));
    }
}
