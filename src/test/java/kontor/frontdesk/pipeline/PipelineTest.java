package kontor.frontdesk.pipeline;

import static kontor.stories.Trade.HANSEN;
import static kontor.stories.Trade.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Row;
import kontor.stories.Trade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// From somebody who calls to an order, in one company.
class PipelineTest {

    private static final Trade TRADE = new Trade();

    @AfterAll
    static void close() {
        assertThat(TRADE.faults()).isEmpty();
        assertThat(TRADE.house().runAgain()).isEqualTo(TRADE.house().company().tables());
        TRADE.close();
    }

    private static String done(String command, Map<String, ?> fields) {
        return TRADE.house().done(command, fields);
    }

    private static String of(Row row, String column) {
        return row.wire(row.view().at(column));
    }

    private static Row row(String view, String column, String wire) {
        return TRADE.house().rows(view, column, wire).getFirst();
    }

    private static String opportunity(String amount) {
        return done(
                "opportunity.add",
                Map.of(
                        "customer",
                        HANSEN,
                        "title",
                        "Doors",
                        "amount",
                        amount,
                        "nextAction",
                        "Call",
                        "nextOn",
                        "2026-11-23"));
    }

    @Test
    void a_lead_becomes_a_customer_with_an_opportunity_and_is_itself_forgotten() {
        var lead = done("lead.add", Map.of("name", "Tor Lie", "phone", "900 00 000", "wish", "A stair"));
        var customer = done(
                "lead.convert",
                Map.of(
                        "lead",
                        lead,
                        "name",
                        "Tor Lie",
                        "phone",
                        "900 00 000",
                        "title",
                        "A stair",
                        "amount",
                        "40000",
                        "nextAction",
                        "Visit",
                        "nextOn",
                        "2026-11-30"));
        assertThat(of(row("customers", "number", customer), "name")).isEqualTo("Tor Lie");
        var opened = row("opportunities", "customer", customer);
        assertThat(of(opened, "title")).isEqualTo("A stair");
        assertThat(of(opened, "next-on")).isEqualTo("2026-11-30");
        var left = row("leads", "number", lead);
        assertThat(of(left, "state")).isEqualTo("converted");
        assertThat(of(left, "name")).isEqualTo("erased-" + lead);
        assertThat(of(left, "customer")).isEqualTo(customer);
        assertThat(TRADE.house().refused("lead.drop", Map.of("lead", lead))).isEqualTo("lead.refused.state");
    }

    @Test
    void a_dropped_lead_is_forgotten() {
        var lead = done("lead.add", Map.of("name", "Siv Moe", "email", "siv@example.no"));
        done("lead.drop", Map.of("lead", lead));
        assertThat(of(row("leads", "number", lead), "name")).isEqualTo("erased-" + lead);
        assertThat(of(row("leads", "number", lead), "email")).isEmpty();
    }

    @Test
    void the_forecast_weighs_what_is_open_by_how_likely_it_is() {
        var first = opportunity("1000");
        var second = opportunity("3000.01");
        for (var one : List.of(first, second))
            done(
                    "opportunity.advance",
                    Map.of("opportunity", one, "stage", "negotiation", "nextAction", "Sign", "nextOn", "2026-11-24"));
        var stage = row("forecast", "stage", "negotiation");
        assertThat(of(stage, "amount")).isEqualTo("4000.01");
        assertThat(of(stage, "weighted")).isEqualTo("3000.01");
        done("opportunity.lose", Map.of("opportunity", second, "reason", "price"));
        assertThat(of(row("forecast", "stage", "negotiation"), "weighted")).isEqualTo("750.00");
        done("opportunity.win", Map.of("opportunity", first));
        assertThat(TRADE.house().refused("opportunity.win", Map.of("opportunity", first)))
                .isEqualTo("opportunity.refused.state");
    }

    @Test
    void what_is_due_today_is_in_the_queue_until_something_else_comes_next() {
        var number = opportunity("500");
        assertThat(TRADE.house().rows("next-actions"))
                .extracting(row -> row.wire(0))
                .contains(number);
        var next = Map.of("opportunity", number, "nextAction", "Visit");
        assertThat(TRADE.house().refused("opportunity.next", and(next, "2026-11-22")))
                .isEqualTo("opportunity.refused.field");
        done("opportunity.next", and(next, "2026-11-24"));
        assertThat(TRADE.house().rows("next-actions"))
                .extracting(row -> row.wire(0))
                .doesNotContain(number);
    }

    private static Map<String, Object> and(Map<String, String> fields, String day) {
        var all = new HashMap<String, Object>(fields);
        all.put("nextOn", day);
        return all;
    }

    @Test
    void an_accepted_quote_wins_its_opportunity() {
        var number = opportunity("100");
        var quote = done(
                "quote.draft", Map.of("customer", HANSEN, "opportunity", number, "lines", List.of(line("A", "1"))));
        done("quote.send", Map.of("quote", quote));
        done("quote.accept", Map.of("quote", quote));
        assertThat(of(row("opportunities", "number", number), "state")).isEqualTo("won");
        assertThat(TRADE.house()
                        .refused(
                                "quote.draft",
                                Map.of("customer", HANSEN, "opportunity", number, "lines", List.of(line("A", "1")))))
                .isEqualTo("quote.refused.unknown");
    }
}
