package kontor.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kontor.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Fixed assets: what they lose, and what is left of them.
class AssetTest {

    private final Floor floor = new Floor();

    @AfterEach
    void every_check_holds() {
        assertThat(floor.company().check(10)).isEmpty();
        floor.close();
    }

    private static Map<String, Object> van(String cost, int months, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(Map.of(
                "name",
                "Van",
                "account",
                "1200",
                "acquiredOn",
                "2026-10-12",
                "cost",
                cost,
                "months",
                months,
                "costs",
                "6010"));
        fields.putAll(more);
        return fields;
    }

    private String bought(String cost, int months, Map<String, ?> more) {
        floor.done(
                "voucher.post",
                Map.of(
                        "text",
                        "Van",
                        "lines",
                        List.of(
                                Map.of("account", "1200", "amount", cost),
                                Map.of(
                                        "account",
                                        "1920",
                                        "amount",
                                        Money.of(cost).negated().toString()))));
        return floor.done("asset.register", van(cost, months, more));
    }

    private List<String> plan(String asset) {
        return floor.rows("asset-plan", "asset", asset).stream()
                .map(row -> row.wire(0) + " " + row.wire(3))
                .toList();
    }

    @Test
    void a_straight_plan_loses_the_same_every_month_and_all_of_it_to_the_øre() {
        var asset = bought("1000", 3, Map.of("residual", "100"));
        var odd = floor.done("asset.register", van("100", 3, Map.of()));

        assertThat(plan(asset)).containsExactly("2026-10 300.00", "2026-11 300.00", "2026-12 300.00");
        assertThat(plan(odd)).containsExactly("2026-10 33.33", "2026-11 33.34", "2026-12 33.33");
    }

    @Test
    void a_declining_plan_loses_a_share_of_what_each_year_begins_with_and_the_rest_at_the_end() {
        var asset = bought("12000", 27, Map.of("method", "declining", "rate", "20"));

        assertThat(plan(asset).subList(0, 4))
                .containsExactly("2026-10 200.00", "2026-11 200.00", "2026-12 200.00", "2027-01 190.00");
        assertThat(plan(asset).getLast())
                .isEqualTo("2028-12 %s"
                        .formatted(Money.of("9120").minus(Money.of("152").share(11, 1))));
    }

    @Test
    void a_months_voucher_takes_what_was_left_out_before_it_and_the_period_asks_for_it() {
        bought("3600", 36, Map.of());
        floor.done("period.open", Map.of("period", "2026-10", "note", "Late"));
        assertThat(floor.rows("closing-checklist").stream().map(row -> row.wire(0) + " " + row.wire(1)))
                .contains("2026-11 depreciation");
        assertThat(floor.refused("asset.depreciate", Map.of("period", "2026-12")))
                .isEqualTo("asset.refused.early");

        var voucher = floor.done("asset.depreciate", Map.of("period", "2026-11"));

        assertThat(floor.voucher(voucher)).containsExactly("6010 200.00", "1200 -200.00");
        assertThat(floor.refused("asset.depreciate", Map.of("period", "2026-11")))
                .isEqualTo("asset.refused.nothing");
        assertThat(floor.rows("closing-checklist").stream().map(row -> row.wire(1)))
                .doesNotContain("depreciation");
        assertThat(floor.rows("assets").getFirst().money("book-value")).isEqualTo(Money.of("3400"));
    }

    @Test
    void what_is_sold_gives_a_gain_or_a_loss_and_loses_nothing_more() {
        var asset = bought("3600", 36, Map.of());
        var scrapped = bought("1200", 12, Map.of("takenOver", "600", "from", "2026-11"));
        floor.done("asset.depreciate", Map.of("period", "2026-11"));
        assertThat(floor.refused("asset.dispose", Map.of("asset", asset, "on", "2026-10-30")))
                .isEqualTo("asset.refused.day");
        floor.at("2027-01-20T09:00:00Z");

        floor.done("asset.dispose", Map.of("asset", asset, "price", "3500"));
        floor.done("asset.dispose", Map.of("asset", scrapped));

        assertThat(floor.voucher(floor.rows("assets").getFirst().wire(15)))
                .containsExactly("6010 100.00", "1200 -100.00", "1200 -3300.00", "3800 3500.00", "3880 -200.00");
        assertThat(floor.rows("assets").getFirst().money("book-value")).isEqualTo(Money.ZERO);
        assertThat(plan(asset)).hasSize(3);
        assertThat(floor.refused("asset.dispose", Map.of("asset", asset))).isEqualTo("asset.refused.state");
        assertThat(floor.balance("1200"))
                .as("what was lost elsewhere was not posted here")
                .isEqualTo(Money.of("600"));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(floor.refused("asset.register", van("100", 0, Map.of()))).isEqualTo("asset.refused.field");
        assertThat(floor.refused("asset.register", van("-1", 1, Map.of()))).isEqualTo("asset.refused.field");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("method", "declining"))))
                .isEqualTo("asset.refused.field");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("from", "2026-09"))))
                .isEqualTo("asset.refused.field");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("from", "2026-12"))))
                .isEqualTo("asset.refused.worn-out");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("residual", "100"))))
                .isEqualTo("asset.refused.worn-out");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("account", "6010"))))
                .isEqualTo("asset.refused.account");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("costs", "9999"))))
                .isEqualTo("asset.refused.account");
        assertThat(floor.refused("asset.register", van("100", 1, Map.of("project", "P1"))))
                .isEqualTo("voucher.refused.dimension");
        assertThat(floor.refused("asset.dispose", Map.of("asset", "A-9"))).isEqualTo("asset.refused.unknown");
    }
}
